package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The committed view of the documents whose indexed field has one of the keys. */
record CommittedIndexLookup(UniqueId tableId, String field, Keys keys, SourceSlots slots)
    implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of(keys.expression());
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.keyed(frame, keys, () -> revisions(frame), this::bind);
  }

  private Iterable<Revision> revisions(Frame frame) {
    return keys.indexKeys(frame)
        .map(known -> frame.transaction().committed().lookup(tableId, field, known))
        .orElseGet(() -> frame.transaction().committed().scan(tableId));
  }

  private void bind(Frame frame, Revision revision) {
    slots.bindDocument(frame, revision.metadata().id(), CommittedRow.of(revision));
  }
}
