package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.time.IdSource;
import java.util.Map;

/** Changes of tables and indexes within one transaction. */
public final class CatalogueChanges {

  private final Transaction transaction;
  private final ReadSet reads;
  private final IdSource ids;

  CatalogueChanges(Transaction transaction, ReadSet reads, IdSource ids) {
    this.transaction = transaction;
    this.reads = reads;
    this.ids = ids;
  }

  /**
   * Creates a table and gives its id.
   *
   * @throws RefusedChangeException if there is an active table of that name, or a limit is reached
   */
  public UniqueId createTable(String name) {
    return createTable(name, Map.of());
  }

  /** As the other, for a table with tags, which only some ledgers allow. */
  public UniqueId createTable(String name, Map<String, String> tags) {
    reads.name(name);
    UniqueId tableId = ids.next();
    transaction.define(rules().create(tableId, name, tags));
    return tableId;
  }

  /**
   * Creates an index on a top-level field, ready at once.
   *
   * @throws RefusedChangeException if there is one on that field, or a limit is reached
   */
  public UniqueId createIndex(UniqueId tableId, String field) {
    TableDefinition table = transaction.readActive(tableId);
    UniqueId indexId = ids.next();
    transaction.define(rules().addIndex(table, new IndexDefinition(indexId, field)));
    return indexId;
  }

  /**
   * Takes an index away.
   *
   * @throws RefusedChangeException if the table has none with that id
   */
  public void dropIndex(UniqueId tableId, UniqueId indexId) {
    transaction.define(rules().removeIndex(transaction.readActive(tableId), indexId));
  }

  /** Makes an active table inactive; its documents stay readable through history. */
  public void dropTable(UniqueId tableId) {
    transaction.define(transaction.readActive(tableId).withActive(false));
  }

  /**
   * Makes a dropped table active again, with the documents and indexes it had.
   *
   * @throws RefusedChangeException if it is active, or its name is taken, or a limit is reached
   */
  public void undropTable(UniqueId tableId) {
    TableDefinition table = transaction.read(tableId).definition();
    reads.name(table.name());
    transaction.define(rules().undrop(table));
  }

  private CatalogueRules rules() {
    return transaction.catalogueRules();
  }
}
