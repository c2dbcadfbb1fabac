package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The committed view of every document of a table. */
record CommittedScan(UniqueId tableId, SourceSlots slots) implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of();
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.fixed(frame, frame.transaction().committed().scan(tableId), this::bind);
  }

  private void bind(Frame frame, Revision revision) {
    slots.bindDocument(frame, revision.metadata().id(), CommittedRow.of(revision));
  }
}
