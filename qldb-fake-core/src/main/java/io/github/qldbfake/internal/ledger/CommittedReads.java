package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one transaction sees of committed revisions, as the ledger shows them. Each method notes
 * what it read for the validation at commit.
 */
public final class CommittedReads {

  private final Transaction transaction;
  private final LedgerState snapshot;
  private final ReadSet reads;

  CommittedReads(Transaction transaction, LedgerState snapshot, ReadSet reads) {
    this.transaction = transaction;
    this.snapshot = snapshot;
    this.reads = reads;
  }

  /** The latest revision of each live document; reads the whole table. */
  public Iterable<Revision> scan(UniqueId tableId) {
    Documents documents = table(tableId).documents();
    reads.table(tableId);
    return latest(documents, documents.all());
  }

  /** The latest revision of one live document; reads that document only. */
  public Optional<Revision> document(UniqueId tableId, UniqueId documentId) {
    Documents documents = table(tableId).documents();
    reads.document(tableId, documentId);
    return documents.latest(documentId).map(snapshot::shown);
  }

  /** As {@link Transaction#lookup}, for the latest revisions. */
  public Iterable<Revision> lookup(UniqueId tableId, String field, Collection<IndexKey> keys) {
    TableState unused = transaction.readIndex(tableId, field);
    TableState table = table(tableId);
    reads.keys(tableId, field, keys);
    return latest(table.documents(), table.lookup(field, keys));
  }

  /** Every revision of a table, by document in order of insertion, then by version. */
  public Iterable<Revision> history(UniqueId tableId) {
    Documents documents = table(tableId).documents();
    reads.table(tableId);
    return snapshot.shown(documents.history());
  }

  /** Every revision of one document, by version; reads that document only. */
  public Iterable<Revision> history(UniqueId tableId, UniqueId documentId) {
    Documents documents = table(tableId).documents();
    reads.document(tableId, documentId);
    return snapshot.shown(documents.history(documentId));
  }

  /** The table as in the snapshot; without documents if the transaction created it. */
  private TableState table(UniqueId tableId) {
    TableState table = transaction.read(tableId);
    return snapshot.tables().table(tableId).orElseGet(() -> TableState.empty(table.definition()));
  }

  private List<Revision> latest(Documents documents, Collection<Document> of) {
    return snapshot.shown(
        of.stream().map(document -> documents.latest(document.id()).orElseThrow()).toList());
  }
}
