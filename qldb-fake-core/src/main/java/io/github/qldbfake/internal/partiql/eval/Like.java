package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code value LIKE pattern [ESCAPE escape]}. */
public record Like(Evaluable value, Evaluable pattern, Optional<Evaluable> escape)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum text = value.evaluate(frame);
    Datum template = pattern.evaluate(frame);
    Optional<Datum> escaping = escape.map(expression -> expression.evaluate(frame));
    List<Datum> all = Stream.concat(Stream.of(text, template), escaping.stream()).toList();
    if (all.stream().anyMatch(Datum::isUnknown)) {
      return Datum.ofNull();
    }
    if (text(text).isEmpty()) {
      return Datum.missing();
    }
    LikePattern compiled =
        LikePattern.parse(
            text(template).orElseThrow(() -> refused("pattern")),
            escaping.map(given -> text(given).orElseThrow(() -> refused("escape"))));
    return Datum.of(compiled.matches(text(text).get()));
  }

  private static Optional<String> text(Datum datum) {
    return datum instanceof Datum.Ion value && value.ionValue() instanceof IonText text
        ? Optional.of(text.stringValue())
        : Optional.empty();
  }

  private static StatementException refused(String part) {
    return new StatementException("The " + part + " of LIKE must be a string");
  }

  @Override
  public List<Evaluable> operands() {
    return Stream.concat(Stream.of(value, pattern), escape.stream()).toList();
  }
}
