package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Datum;

/** A revision as the committed view and history show it, which is how GetRevision shows it too. */
final class CommittedRow {

  private CommittedRow() {}

  static Datum of(Revision revision) {
    return Datum.of(new BlockWriter().revision(revision));
  }
}
