package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Arithmetic;
import io.github.qldbfake.internal.partiql.eval.ArithmeticOperator;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code AVG}: a decimal; NULL over nothing. */
final class Average implements Accumulator {

  private @Nullable Number sum;
  private long count;

  @Override
  public void add(Datum value) {
    sum = Sum.add(sum, value);
    count++;
  }

  @Override
  public Datum result() {
    return sum == null
        ? Datum.ofNull()
        : Numbers.datum(
            Arithmetic.apply(ArithmeticOperator.DIVIDE, sum, BigDecimal.valueOf(count)));
  }
}
