package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockBuilder;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import io.github.qldbfake.internal.time.IdSource;
import io.github.qldbfake.internal.time.LedgerClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One open transaction: a snapshot of the ledger, the changes made on top of it, and all that was
 * read. It is used by one thread at a time. What a statement reads is fixed when it asks: an
 * iterable taken before a change does not show the change.
 */
public final class Transaction {

  private final Ledger ledger;
  private final LedgerState snapshot;
  private final LedgerClock clock;
  private final IdSource ids;
  private final UniqueId id;
  private final List<StatementInfo> statements = new ArrayList<>();
  private final ReadSet reads = new ReadSet();
  private final WriteSet writes = new WriteSet();
  private Tables working;
  private boolean finished;

  Transaction(Ledger ledger, LedgerState snapshot, LedgerClock clock, IdSource ids) {
    this.ledger = ledger;
    this.snapshot = snapshot;
    this.clock = clock;
    this.ids = ids;
    this.id = ids.next();
    this.working = snapshot.tables();
  }

  /** The id of the transaction. */
  public UniqueId id() {
    return id;
  }

  /** Records a statement in its order; all changes until the next call belong to it. */
  public void beginStatement(String statement, Hash statementDigest) {
    statements.add(new StatementInfo(statement, clock.next(), statementDigest));
  }

  /**
   * When the current statement began, by the clock of the ledger: later than every commit before.
   *
   * @throws IllegalStateException if there is none
   */
  public Instant statementTime() {
    if (statements.isEmpty()) {
      throw new IllegalStateException("no statement has begun");
    }
    return statements.get(statements.size() - 1).startTime();
  }

  // Reading. Each method notes what it read for the validation at commit.

  /** The active table of that name; reads the name in the catalogue. */
  public Optional<TableDefinition> table(String name) {
    reads.name(name);
    return working.named(name).map(TableState::definition);
  }

  /** The table of that id, active or dropped; reads its document in the catalogue. */
  public Optional<TableDefinition> tableById(UniqueId id) {
    reads.definition(id);
    return working.table(id).map(TableState::definition);
  }

  /**
   * All tables, dropped ones included, in the order of their creation; reads the whole catalogue.
   */
  public List<TableDefinition> tables() {
    reads.table(Revision.CATALOGUE);
    return working.definitions();
  }

  /**
   * All documents of a table in the order of insertion; reads the whole table, phantoms included.
   */
  public Iterable<Document> scan(UniqueId tableId) {
    TableState table = read(tableId);
    reads.table(tableId);
    return table.documents().all();
  }

  /** One document; reads that document only. */
  public Optional<Document> document(UniqueId tableId, UniqueId documentId) {
    TableState table = read(tableId);
    reads.document(tableId, documentId);
    return table.documents().get(documentId);
  }

  /**
   * The documents whose {@code field} equals one of {@code keys}, in the order of insertion; reads
   * those keys of the index only.
   *
   * @throws IllegalArgumentException if the table has no index on the field
   */
  public Iterable<Document> lookup(UniqueId tableId, String field, Collection<IndexKey> keys) {
    TableState table = readIndex(tableId, field);
    reads.keys(tableId, field, keys);
    return table.lookup(field, keys);
  }

  /** The latest committed revision of each live document; reads the whole table. */
  public Iterable<Revision> scanCommitted(UniqueId tableId) {
    Documents documents = readCommitted(tableId).documents();
    reads.table(tableId);
    return latest(documents, documents.all());
  }

  /** The latest committed revision of one live document; reads that document only. */
  public Optional<Revision> committed(UniqueId tableId, UniqueId documentId) {
    Documents documents = readCommitted(tableId).documents();
    reads.document(tableId, documentId);
    return documents.latest(documentId);
  }

  /** As {@link #lookup}, for the latest committed revisions. */
  public Iterable<Revision> lookupCommitted(
      UniqueId tableId, String field, Collection<IndexKey> keys) {
    readIndex(tableId, field);
    TableState table = readCommitted(tableId);
    reads.keys(tableId, field, keys);
    return latest(table.documents(), table.lookup(field, keys));
  }

  /** Every committed revision of a table, by document in order of insertion, then by version. */
  public Iterable<Revision> history(UniqueId tableId) {
    Documents documents = readCommitted(tableId).documents();
    reads.table(tableId);
    return documents.history();
  }

  /** Every committed revision of one document, by version; reads that document only. */
  public Iterable<Revision> history(UniqueId tableId, UniqueId documentId) {
    Documents documents = readCommitted(tableId).documents();
    reads.document(tableId, documentId);
    return documents.history(documentId);
  }

  // Writing.

  /** Adds a document and gives its new id. */
  public UniqueId insert(UniqueId tableId, IonBytes data) {
    readActive(tableId);
    UniqueId documentId = ids.next();
    write(tableId, documentId, Optional.of(data));
    return documentId;
  }

  /** Replaces the data of a live document. */
  public void update(UniqueId tableId, UniqueId documentId, IonBytes data) {
    readLive(tableId, documentId);
    write(tableId, documentId, Optional.of(data));
  }

  /** Deletes a live document. */
  public void delete(UniqueId tableId, UniqueId documentId) {
    readLive(tableId, documentId);
    write(tableId, documentId, Optional.empty());
  }

  /**
   * Creates a table and gives its id.
   *
   * @throws CatalogueException if there is an active table of that name
   */
  public UniqueId createTable(String name) {
    if (table(name).isPresent()) {
      throw new CatalogueException("Table with name: USER." + name + " already exists");
    }
    UniqueId tableId = ids.next();
    define(new TableDefinition(tableId, name, List.of(), true));
    return tableId;
  }

  /**
   * Creates an index on a top-level field, ready at once.
   *
   * @throws CatalogueException if there is one on that field already
   */
  public UniqueId createIndex(UniqueId tableId, String field) {
    TableDefinition table = readActive(tableId);
    if (table.indexOn(field).isPresent()) {
      throw new CatalogueException(
          "Index on field: " + field + " already exists on table with name: USER." + table.name());
    }
    UniqueId indexId = ids.next();
    List<IndexDefinition> indexes = new ArrayList<>(table.indexes());
    indexes.add(new IndexDefinition(indexId, field));
    define(new TableDefinition(tableId, table.name(), indexes, true));
    return indexId;
  }

  /** Makes an active table inactive; its documents stay readable through history. */
  public void dropTable(UniqueId tableId) {
    TableDefinition table = readActive(tableId);
    define(new TableDefinition(tableId, table.name(), table.indexes(), false));
  }

  // Committing.

  Ledger ledger() {
    return ledger;
  }

  /** Ends the transaction, which can happen only once. */
  void finish() {
    if (finished) {
      throw new IllegalStateException("transaction " + id + " has been committed before");
    }
    finished = true;
  }

  boolean hasStatements() {
    return !statements.isEmpty();
  }

  boolean hasChanges() {
    return !writes.isEmpty();
  }

  /**
   * Compares what was read with all blocks after the snapshot.
   *
   * @throws OccConflictException if one of them changed it
   */
  void validate(LedgerState current) {
    for (long next = snapshot.tip() + 1; next <= current.tip(); next++) {
      if (reads.conflictsWith(current.journal().block(next), snapshot.tables())) {
        throw new OccConflictException();
      }
    }
  }

  /** The block that follows {@code previous}. */
  Block toBlock(Block previous) {
    return BlockBuilder.after(previous)
        .build(id, clock.next(), clock.next(), Optional.of(info()), writes.drafts());
  }

  private TransactionInfo info() {
    return new TransactionInfo(statements, writes.documents().stream().map(this::info).toList());
  }

  private DocumentInfo info(WriteSet.Change change) {
    UniqueId tableId = change.key().tableId();
    return new DocumentInfo(
        change.key().documentId(),
        existing(tableId).definition().name(),
        tableId,
        change.statements());
  }

  private void define(TableDefinition table) {
    write(Revision.CATALOGUE, table.id(), Optional.of(CatalogueDocument.write(table)));
  }

  private void write(UniqueId tableId, UniqueId documentId, Optional<IonBytes> data) {
    if (statements.isEmpty()) {
      throw new IllegalStateException("a change must belong to a statement");
    }
    DocumentKey key = new DocumentKey(tableId, documentId);
    long version = writes.nextVersion(key, working.document(tableId, documentId));
    writes.put(key, version, data, statements.size() - 1);
    working =
        data.map(content -> working.put(tableId, new Document(documentId, version, content)))
            .orElseGet(() -> working.remove(tableId, documentId));
  }

  private TableState read(UniqueId tableId) {
    reads.definition(tableId);
    return existing(tableId);
  }

  private TableState existing(UniqueId tableId) {
    return working
        .table(tableId)
        .orElseThrow(() -> new IllegalArgumentException("no table with id " + tableId));
  }

  private TableState readIndex(UniqueId tableId, String field) {
    TableState table = read(tableId);
    if (table.definition().indexOn(field).isEmpty()) {
      throw new IllegalArgumentException("no index on field " + field);
    }
    return table;
  }

  /** The table as in the snapshot; without documents if this transaction created it. */
  private TableState readCommitted(UniqueId tableId) {
    TableState table = read(tableId);
    return snapshot.tables().table(tableId).orElseGet(() -> TableState.empty(table.definition()));
  }

  private TableDefinition readActive(UniqueId tableId) {
    TableDefinition table = read(tableId).definition();
    if (!table.active()) {
      throw new IllegalArgumentException("table " + tableId + " has been dropped");
    }
    return table;
  }

  private void readLive(UniqueId tableId, UniqueId documentId) {
    readActive(tableId);
    if (document(tableId, documentId).isEmpty()) {
      throw new IllegalArgumentException("no document with id " + documentId);
    }
  }

  private static List<Revision> latest(Documents documents, Collection<Document> of) {
    return of.stream().map(document -> documents.latest(document.id()).orElseThrow()).toList();
  }
}
