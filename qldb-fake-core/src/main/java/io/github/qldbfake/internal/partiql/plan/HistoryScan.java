package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The revisions of a table, or of the documents with one of the ids, active in a range of time. */
record HistoryScan(UniqueId tableId, HistoryRange range, Optional<Keys> keys, SourceSlots slots)
    implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    List<Evaluable> inputs = new ArrayList<>(range.bounds());
    keys.ifPresent(given -> inputs.add(given.expression()));
    return inputs;
  }

  @Override
  public Rows open(Frame frame) {
    HistoryRange.Interval interval = range.evaluate(frame);
    if (keys.isEmpty()) {
      Iterable<Revision> all = frame.transaction().committed().history(tableId);
      return FetchedRows.fixed(frame, interval.activeIn(all), this::bind);
    }
    return FetchedRows.keyed(frame, keys.get(), () -> revisions(frame, interval), this::bind);
  }

  private List<Revision> revisions(Frame frame, HistoryRange.Interval interval) {
    List<Revision> found = new ArrayList<>();
    for (UniqueId id : keys.orElseThrow().documentIds(frame)) {
      found.addAll(interval.activeIn(frame.transaction().committed().history(tableId, id)));
    }
    return found;
  }

  private void bind(Frame frame, Revision revision) {
    slots.bindDocument(frame, revision.metadata().id(), CommittedRow.of(revision));
  }
}
