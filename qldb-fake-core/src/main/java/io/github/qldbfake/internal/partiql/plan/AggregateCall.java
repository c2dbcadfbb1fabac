package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An aggregate of a query; its result is bound to {@code slot}.
 *
 * @param argument what is aggregated; without one, each row counts
 */
public record AggregateCall(int slot, Supplier<Accumulator> kind, Optional<Evaluable> argument) {

  Running start() {
    return new Running(kind.get());
  }

  /** The aggregate over the rows so far. */
  final class Running {

    private final Accumulator accumulator;

    private Running(Accumulator accumulator) {
      this.accumulator = accumulator;
    }

    void addRow(Frame frame) {
      Datum value = argument.map(given -> given.evaluate(frame)).orElseGet(() -> Datum.of(true));
      if (!value.isUnknown()) {
        accumulator.add(value);
      }
    }

    void bind(Frame frame) {
      frame.bind(slot, accumulator.result());
    }
  }
}
