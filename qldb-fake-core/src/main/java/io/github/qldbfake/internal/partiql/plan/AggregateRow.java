package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The one row of a query with aggregates; all other rows are read when it is asked for. */
final class AggregateRow implements Rows {

  private final Frame frame;
  private final Rows rows;
  private final Query query;
  private boolean done;

  AggregateRow(Frame frame, Rows rows, Query query) {
    this.frame = frame;
    this.rows = rows;
    this.query = query;
  }

  @Override
  public void rewind() {
    rows.rewind();
    done = false;
  }

  @Override
  public boolean advance() {
    if (done) {
      return false;
    }
    done = true;
    List<AggregateCall.Running> running =
        query.aggregates().stream().map(AggregateCall::start).toList();
    while (rows.advance()) {
      running.forEach(aggregate -> aggregate.addRow(frame));
    }
    query.sources().paths().forEach(path -> unbind(path.slots()));
    running.forEach(aggregate -> aggregate.bind(frame));
    return true;
  }

  /** Outside an aggregate, no row is the current one any more. */
  private void unbind(SourceSlots slots) {
    frame.bind(slots.value(), Datum.missing());
    frame.bind(slots.at(), Datum.missing());
    frame.bind(slots.by(), Datum.missing());
  }
}
