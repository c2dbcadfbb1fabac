package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.Document;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The documents of a table whose indexed field has one of the keys. */
record IndexLookup(UniqueId tableId, String field, Keys keys, SourceSlots slots)
    implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of(keys.expression());
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.keyed(frame, keys, () -> documents(frame), this::bind);
  }

  private Iterable<Document> documents(Frame frame) {
    return keys.indexKeys(frame)
        .map(known -> frame.transaction().lookup(tableId, field, known))
        .orElseGet(() -> frame.transaction().scan(tableId));
  }

  private void bind(Frame frame, Document document) {
    slots.bindDocument(frame, document.id(), Datum.of(document.data().load()));
  }
}
