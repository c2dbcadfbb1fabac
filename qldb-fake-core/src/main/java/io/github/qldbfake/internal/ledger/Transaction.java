package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One open transaction: a snapshot of the ledger, the changes made on top of it, and all that was
 * read. It is used by one thread at a time. What a statement reads is fixed when it asks: an iterable
 * taken before a change does not show the change.
 */
public final class Transaction {

  Transaction() {
    throw new UnsupportedOperationException();
  }

  /** The id of the transaction. */
  public UniqueId id() {
    throw new UnsupportedOperationException();
  }

  /** Records a statement in its order; all changes until the next call belong to it. */
  public void beginStatement(String statement, Hash statementDigest) {
    throw new UnsupportedOperationException();
  }

  // Reading. Each method notes what it read for the validation at commit.

  /** The active table of that name; reads the name in the catalogue. */
  public Optional<TableDefinition> table(String name) {
    throw new UnsupportedOperationException();
  }

  /** The table of that id, active or dropped; reads its document in the catalogue. */
  public Optional<TableDefinition> tableById(UniqueId id) {
    throw new UnsupportedOperationException();
  }

  /** All tables, dropped ones included, in the order of their creation; reads the whole catalogue. */
  public List<TableDefinition> tables() {
    throw new UnsupportedOperationException();
  }

  /** All documents of a table in the order of insertion; reads the whole table, phantoms included. */
  public Iterable<Document> scan(UniqueId tableId) {
    throw new UnsupportedOperationException();
  }

  /** One document; reads that document only. */
  public Optional<Document> document(UniqueId tableId, UniqueId documentId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The documents whose {@code field} equals one of {@code keys}, in the order of insertion; reads
   * those keys of the index only.
   *
   * @throws IllegalArgumentException if the table has no index on the field
   */
  public Iterable<Document> lookup(UniqueId tableId, String field, Collection<IndexKey> keys) {
    throw new UnsupportedOperationException();
  }

  /** The latest committed revision of each live document; reads the whole table. */
  public Iterable<Revision> scanCommitted(UniqueId tableId) {
    throw new UnsupportedOperationException();
  }

  /** The latest committed revision of one live document; reads that document only. */
  public Optional<Revision> committed(UniqueId tableId, UniqueId documentId) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #lookup}, for the latest committed revisions. */
  public Iterable<Revision> lookupCommitted(
      UniqueId tableId, String field, Collection<IndexKey> keys) {
    throw new UnsupportedOperationException();
  }

  /** Every committed revision of a table, by document in order of insertion, then by version. */
  public Iterable<Revision> history(UniqueId tableId) {
    throw new UnsupportedOperationException();
  }

  /** Every committed revision of one document, by version; reads that document only. */
  public Iterable<Revision> history(UniqueId tableId, UniqueId documentId) {
    throw new UnsupportedOperationException();
  }

  // Writing.

  /** Adds a document and gives its new id. */
  public UniqueId insert(UniqueId tableId, IonBytes data) {
    throw new UnsupportedOperationException();
  }

  /** Replaces the data of a live document. */
  public void update(UniqueId tableId, UniqueId documentId, IonBytes data) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a live document. */
  public void delete(UniqueId tableId, UniqueId documentId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Creates a table and gives its id.
   *
   * @throws CatalogueException if there is an active table of that name
   */
  public UniqueId createTable(String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * Creates an index on a top-level field, ready at once.
   *
   * @throws CatalogueException if there is one on that field already
   */
  public UniqueId createIndex(UniqueId tableId, String field) {
    throw new UnsupportedOperationException();
  }

  /** Makes an active table inactive; its documents stay readable through history. */
  public void dropTable(UniqueId tableId) {
    throw new UnsupportedOperationException();
  }
}
