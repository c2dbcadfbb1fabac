package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Arithmetic;
import io.github.qldbfake.internal.partiql.eval.ArithmeticOperator;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Numbers;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import org.jspecify.annotations.Nullable;

/** {@code SUM}: NULL over nothing. */
final class Sum implements Accumulator {

  private @Nullable Number sum;

  @Override
  public void add(Datum value) {
    sum = add(sum, value);
  }

  static Number add(@Nullable Number sum, Datum value) {
    Number number = number(value);
    return sum == null ? number : Arithmetic.apply(ArithmeticOperator.ADD, sum, number);
  }

  static Number number(Datum value) {
    return Numbers.of(value)
        .orElseThrow(() -> new StatementException("An aggregate got a value that is no number"));
  }

  @Override
  public Datum result() {
    return sum == null ? Datum.ofNull() : Numbers.datum(sum);
  }
}
