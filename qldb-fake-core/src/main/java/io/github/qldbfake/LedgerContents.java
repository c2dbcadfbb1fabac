package io.github.qldbfake;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionMetadata;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a ledger holds, read in a transaction that is never committed, so that it leaves no block.
 */
final class LedgerContents {

  private final Transaction snapshot;

  LedgerContents(Ledger ledger) {
    this.snapshot = ledger.begin();
  }

  List<String> tables() {
    return snapshot.tables().stream()
        .filter(TableDefinition::active)
        .map(TableDefinition::name)
        .toList();
  }

  List<String> documents(String table) {
    return StreamSupport.stream(snapshot.scan(find(table).id()).spliterator(), false)
        .map(document -> document.data().toText())
        .toList();
  }

  List<String> history(String table) {
    return StreamSupport.stream(snapshot.committed().history(find(table).id()).spliterator(), false)
        .map(LedgerContents::text)
        .toList();
  }

  List<LedgerRevision> revisions(String table) {
    return StreamSupport.stream(snapshot.committed().history(find(table).id()).spliterator(), false)
        .map(LedgerContents::view)
        .toList();
  }

  private TableDefinition find(String table) {
    return snapshot
        .table(table)
        .orElseThrow(
            () -> new QldbFakeException("there is no table " + table + " among " + tables()));
  }

  private static LedgerRevision view(Revision revision) {
    RevisionMetadata metadata = revision.metadata();
    return new LedgerRevision(
        metadata.id().toString(),
        metadata.version(),
        metadata.txTime(),
        metadata.txId().toString(),
        revision.data().map(IonBytes::toText));
  }

  private static String text(Revision revision) {
    return IonBytes.of(new BlockWriter().revision(revision)).toText();
  }
}
