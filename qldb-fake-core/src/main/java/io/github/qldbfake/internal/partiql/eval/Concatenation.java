package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import java.util.List;

/** {@code left || right}; NULL if either side is NULL. */
public record Concatenation(Evaluable left, Evaluable right) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    Datum second = right.evaluate(frame);
    if (first.isMissing() || second.isMissing()) {
      return Datum.missing();
    }
    if (first.isUnknown() || second.isUnknown()) {
      return Datum.ofNull();
    }
    return Datum.of(text(first) + text(second));
  }

  private static String text(Datum datum) {
    IonValue value = datum.ion().orElseThrow();
    if (value instanceof IonText text) {
      return text.stringValue();
    }
    throw new StatementException("An operand of || is not a string");
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
