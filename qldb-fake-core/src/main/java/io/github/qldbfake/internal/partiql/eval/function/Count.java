package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Datum;

/** {@code COUNT}. */
final class Count implements Accumulator {

  private long count;

  @Override
  public void add(Datum value) {
    count++;
  }

  @Override
  public Datum result() {
    return Datum.of(count);
  }
}
