package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The committed view of the documents with one of the ids. */
record CommittedDocumentLookup(UniqueId tableId, Keys keys, SourceSlots slots)
    implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of(keys.expression());
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.keyed(frame, keys, () -> revisions(frame), this::bind);
  }

  private List<Revision> revisions(Frame frame) {
    return keys.documentIds(frame).stream()
        .flatMap(id -> frame.transaction().committed().document(tableId, id).stream())
        .toList();
  }

  private void bind(Frame frame, Revision revision) {
    slots.bindDocument(frame, revision.metadata().id(), CommittedRow.of(revision));
  }
}
