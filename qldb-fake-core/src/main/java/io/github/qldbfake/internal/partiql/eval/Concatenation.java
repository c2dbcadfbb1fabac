package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonText;
import java.util.List;

/** {@code left || right}; NULL if either side is NULL or MISSING. */
public record Concatenation(Evaluable left, Evaluable right) implements Evaluable {

  /** A document has 128 KiB at most, so no one needs more; a long chain would fill the memory. */
  private static final int MAX_LENGTH = 1 << 20;

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    if (first.isUnknown()) {
      return Datum.ofNull();
    }
    Datum second = right.evaluate(frame);
    return second.isUnknown() ? Datum.ofNull() : Datum.of(joined(text(first), text(second)));
  }

  private static String joined(String first, String second) {
    if (first.length() + second.length() > MAX_LENGTH) {
      throw new StatementException("The result of || is longer than " + MAX_LENGTH + " characters");
    }
    return first + second;
  }

  private static String text(Datum datum) {
    if (datum instanceof Datum.Ion value && value.ionValue() instanceof IonText text) {
      return text.stringValue();
    }
    throw new StatementException("An operand of || is not a string");
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
