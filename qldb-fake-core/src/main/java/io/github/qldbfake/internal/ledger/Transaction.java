package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockBuilder;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import io.github.qldbfake.internal.time.IdSource;
import io.github.qldbfake.internal.time.LedgerClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What is committed: the same reads without this transaction's own changes. */
  public CommittedReads committed() {
    return new CommittedReads(this, snapshot, reads);
  }

  // Writing.

  /** Adds a document and gives its new id. */
  public UniqueId insert(UniqueId tableId, IonBytes data) {
    return insert(tableId, List.of(data)).get(0);
  }

  /**
   * Adds documents and gives their new ids.
   *
   * @throws RefusedChangeException if they are beyond a limit; then none is added
   */
  public List<UniqueId> insert(UniqueId tableId, List<IonBytes> data) {
    readActive(tableId);
    Map<UniqueId, Optional<IonBytes>> documents = new LinkedHashMap<>();
    data.forEach(document -> documents.put(ids.next(), Optional.of(document)));
    write(tableId, documents);
    return List.copyOf(documents.keySet());
  }

  /** Replaces the data of a live document. */
  public void update(UniqueId tableId, UniqueId documentId, IonBytes data) {
    change(tableId, Map.of(documentId, Optional.of(data)));
  }

  /** Deletes a live document. */
  public void delete(UniqueId tableId, UniqueId documentId) {
    change(tableId, Map.of(documentId, Optional.empty()));
  }

  /**
   * Gives live documents new data, or deletes those without.
   *
   * @throws RefusedChangeException if the changes are beyond a limit; then none is made
   */
  public void change(UniqueId tableId, Map<UniqueId, Optional<IonBytes>> data) {
    data.keySet().forEach(documentId -> readLive(tableId, documentId));
    write(tableId, data);
  }

  /**
   * Asks for the data of a revision to be redacted once the transaction commits.
   *
   * @throws RefusedChangeException if there is no such revision, it is the active one of its
   *     document, or a limit is reached
   */
  public RedactedRevision redact(BlockAddress address, UniqueId tableId, UniqueId documentId) {
    RedactedRevision revision = new RedactionRules(snapshot).check(address, tableId, documentId);
    changeRules().checkRedactions(writes.redactions().size());
    writes.redact(revision);
    return revision;
  }

  /** Tables and indexes, to be changed. */
  public CatalogueChanges catalogue() {
    return new CatalogueChanges(this, reads, ids);
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
      validate(current.blocks().block(next));
    }
    // Creating a table reads its name only, so others may have used up the room for it.
    CatalogueRules rules = new CatalogueRules(current.tables(), options());
    if (!rules.haveRoomFor(writes.definitions())) {
      throw OccConflictException.ofCommit();
    }
  }

  private void validate(Block later) {
    if (reads.conflictsWith(later, snapshot.tables())) {
      throw OccConflictException.ofCommit();
    }
    for (RedactedRevision mine : writes.redactions()) {
      if (later.redactions().stream()
          .anyMatch(other -> other.blockAddress().equals(mine.blockAddress()))) {
        throw OccConflictException.ofRedaction(mine.blockAddress());
      }
    }
  }

  /** The block that follows {@code previous}. */
  Block toBlock(Block previous) {
    return BlockBuilder.after(previous)
        .build(
            id,
            clock.next(),
            clock.next(),
            Optional.of(info()),
            writes.redactions(),
            writes.drafts());
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

  /** Writes the definition of a table, new or changed. */
  void define(TableDefinition table) {
    write(Revision.CATALOGUE, table.id(), Optional.of(CatalogueDocument.write(table)));
  }

  private void write(UniqueId tableId, Map<UniqueId, Optional<IonBytes>> changes) {
    changeRules().check(writes, tableId, changes);
    changes.forEach((documentId, data) -> write(tableId, documentId, data));
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

  CatalogueRules catalogueRules() {
    return new CatalogueRules(working, options());
  }

  private ChangeRules changeRules() {
    return new ChangeRules(options().limits());
  }

  private LedgerOptions options() {
    return ledger.options();
  }

  /** A table, active or dropped; reads its definition. */
  TableState read(UniqueId tableId) {
    reads.definition(tableId);
    return existing(tableId);
  }

  /** A table with an index on {@code field}; reads its definition. */
  TableState readIndex(UniqueId tableId, String field) {
    TableState table = read(tableId);
    if (table.definition().indexOn(field).isEmpty()) {
      throw new IllegalArgumentException("no index on field " + field);
    }
    return table;
  }

  private TableState existing(UniqueId tableId) {
    return working
        .table(tableId)
        .orElseThrow(() -> new IllegalArgumentException("no table with id " + tableId));
  }

  /** An active table; reads its definition. */
  TableDefinition readActive(UniqueId tableId) {
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
}
