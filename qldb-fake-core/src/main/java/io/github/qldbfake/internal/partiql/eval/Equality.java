package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code left = right}, {@code left <> right}; the same equality that indexes use. */
public record Equality(Evaluable left, Evaluable right, boolean negated) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    if (first.isUnknown()) {
      return Datum.ofNull();
    }
    Datum second = right.evaluate(frame);
    return second.isUnknown() ? Datum.ofNull() : Datum.of(equal(first, second) != negated);
  }

  /** Whether two values are equal; NULL and MISSING equal each other. */
  public static boolean equal(Datum first, Datum second) {
    return NaturalOrder.ORDER.compare(first, second) == 0;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
