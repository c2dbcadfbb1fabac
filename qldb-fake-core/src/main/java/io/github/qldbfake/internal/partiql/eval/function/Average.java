package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Arithmetic;
import io.github.qldbfake.internal.partiql.eval.ArithmeticOperator;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Numbers;
import java.math.BigDecimal;

/** {@code AVG}: a decimal, or a float if there are floats among the values; NULL over nothing. */
final class Average implements Accumulator {

  private Number sum = BigDecimal.ZERO;
  private long count;

  @Override
  public void add(Datum value) {
    sum = Arithmetic.apply(ArithmeticOperator.ADD, sum, Sum.number(value));
    count++;
  }

  @Override
  public Datum result() {
    return count == 0
        ? Datum.ofNull()
        : Numbers.datum(
            Arithmetic.apply(ArithmeticOperator.DIVIDE, sum, BigDecimal.valueOf(count)));
  }
}
