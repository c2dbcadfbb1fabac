package io.github.qldbfake.internal.partiql.eval;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** {@code <}, {@code <=}, {@code >}, {@code >=}; MISSING for values without an order. */
public record Comparison(Evaluable left, Evaluable right, IntPredicate holds) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    return first.isUnknown() ? Datum.ofNull() : compare(first, right.evaluate(frame), holds);
  }

  static Datum compare(Datum first, Datum second, IntPredicate holds) {
    if (first.isUnknown() || second.isUnknown()) {
      return Datum.ofNull();
    }
    OptionalInt order = Ordering.compare(first, second);
    return order.isPresent() ? Datum.of(holds.test(order.getAsInt())) : Datum.missing();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
