package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;
import java.util.Map;

/**
 * What may be done to tables and indexes. Each method gives the definition after the change, or
 * refuses it.
 */
final class CatalogueRules {

  private final Tables tables;
  private final LedgerOptions options;

  CatalogueRules(Tables tables, LedgerOptions options) {
    this.tables = tables;
    this.options = options;
  }

  TableDefinition create(UniqueId id, String name, Map<String, String> tags) {
    checkNameIsFree(name);
    checkTotal();
    checkActive();
    if (!tags.isEmpty() && !options.tableTags()) {
      throw new RefusedChangeException(
          "Tags on table creation are supported only in the STANDARD permissions mode");
    }
    return TableDefinition.create(id, name, tags);
  }

  TableDefinition undrop(TableDefinition table) {
    if (table.active()) {
      throw new RefusedChangeException("Table with id: " + table.id() + " is not inactive");
    }
    checkNameIsFree(table.name());
    checkActive();
    return table.withActive(true);
  }

  TableDefinition addIndex(TableDefinition table, IndexDefinition index) {
    String field = index.field();
    if (field.isEmpty()) {
      throw new RefusedChangeException("The name of an indexed field must not be empty");
    }
    long most = options.limits().of(Limit.INDEXED_FIELD_CHARACTERS);
    if (field.codePointCount(0, field.length()) > most) {
      throw new RefusedChangeException(
          "Exceeded field name limit: the name of an indexed field has at most "
              + most
              + " characters");
    }
    if (table.indexOn(field).isPresent()) {
      throw new RefusedChangeException(
          "Index on field: " + field + " already exists on table with name: " + shown(table));
    }
    if (table.indexes().size() >= options.limits().of(Limit.INDEXES_PER_TABLE)) {
      throw new RefusedChangeException(
          "Exceeded indexes limit: Table with name: "
              + shown(table)
              + " has "
              + table.indexes().size()
              + " indexes, and cannot create another");
    }
    return table.plus(index);
  }

  TableDefinition removeIndex(TableDefinition table, UniqueId indexId) {
    return table.minus(
        table
            .index(indexId)
            .orElseThrow(
                () ->
                    new RefusedChangeException(
                        "Index with id: "
                            + indexId
                            + " does not exist on table with name: "
                            + shown(table))));
  }

  /**
   * Whether there is still room for tables that {@code changed} adds or makes active, after others
   * have changed the catalogue too.
   */
  boolean haveRoomFor(List<TableDefinition> changed) {
    long added = changed.stream().filter(table -> tables.table(table.id()).isEmpty()).count();
    long activated =
        changed.stream().filter(TableDefinition::active).filter(this::isInactive).count();
    return !isTooMany(Limit.TOTAL_TABLES, tables.count(), added)
        && !isTooMany(Limit.ACTIVE_TABLES, tables.activeCount(), activated);
  }

  private boolean isInactive(TableDefinition table) {
    return tables.table(table.id()).filter(known -> known.definition().active()).isEmpty();
  }

  private boolean isTooMany(Limit limit, long present, long more) {
    return more > 0 && options.limits().isExceeded(limit, present + more);
  }

  private void checkNameIsFree(String name) {
    if (tables.named(name).isPresent()) {
      throw new RefusedChangeException("Table with name: USER." + name + " already exists");
    }
  }

  /** The text was observed; that for active tables is made after it. */
  private void checkTotal() {
    if (tables.count() >= options.limits().of(Limit.TOTAL_TABLES)) {
      throw new RefusedChangeException(
          "Exceeded tables limit: Ledger has "
              + tables.count()
              + " total tables, and cannot create another");
    }
  }

  private void checkActive() {
    if (tables.activeCount() >= options.limits().of(Limit.ACTIVE_TABLES)) {
      throw new RefusedChangeException(
          "Exceeded tables limit: Ledger has "
              + tables.activeCount()
              + " active tables, and cannot create another");
    }
  }

  private static String shown(TableDefinition table) {
    return "USER." + table.name();
  }
}
