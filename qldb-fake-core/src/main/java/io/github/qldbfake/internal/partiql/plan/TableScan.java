package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.Document;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** Every document of a table. */
record TableScan(UniqueId tableId, SourceSlots slots) implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of();
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.fixed(frame, frame.transaction().scan(tableId), this::bind);
  }

  private void bind(Frame frame, Document document) {
    slots.bindDocument(frame, document.id(), Datum.of(document.data().load()));
  }
}
