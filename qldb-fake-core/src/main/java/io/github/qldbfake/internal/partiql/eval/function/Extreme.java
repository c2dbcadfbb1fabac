package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Numbers;
import io.github.qldbfake.internal.partiql.eval.Ordering;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.Optional;
import java.util.function.IntPredicate;

/** {@code MIN} and {@code MAX}: NULL over nothing; here NaN is greater than any other number. */
final class Extreme implements Accumulator {

  private final IntPredicate better;
  private Datum best = Datum.missing();

  Extreme(IntPredicate better) {
    this.better = better;
  }

  @Override
  public void add(Datum value) {
    if (best.isMissing() || better.test(order(value, best))) {
      best = value;
    }
  }

  private static int order(Datum value, Datum best) {
    Optional<Number> first = Numbers.of(value);
    Optional<Number> second = Numbers.of(best);
    return first.isPresent() && second.isPresent()
        ? Numbers.compareNaNLast(first.get(), second.get())
        : Ordering.compare(value, best)
            .orElseThrow(() -> new StatementException("An aggregate got values without an order"));
  }

  @Override
  public Datum result() {
    return best.isMissing() ? Datum.ofNull() : Numbers.of(best).map(Numbers::datum).orElse(best);
  }
}
