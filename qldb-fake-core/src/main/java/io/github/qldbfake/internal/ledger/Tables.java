package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The catalogue and all tables, immutable. Definitions are derived from the documents of the
 * catalogue, whoever changes these: a block or the private copy of a transaction.
 */
final class Tables {

  static final Tables NONE = new Tables(Documents.NONE, TreePMap.empty(), TreePMap.empty());

  private final Documents catalogue;
  private final TreePMap<UniqueId, TableState> byId;
  private final TreePMap<String, UniqueId> activeByName;

  private Tables(
      Documents catalogue,
      TreePMap<UniqueId, TableState> byId,
      TreePMap<String, UniqueId> activeByName) {
    this.catalogue = catalogue;
    this.byId = byId;
    this.activeByName = activeByName;
  }

  /** The active table of that name. */
  Optional<TableState> named(String name) {
    return Optional.ofNullable(activeByName.get(name)).flatMap(this::table);
  }

  /** The table of that id, active or dropped. */
  Optional<TableState> table(UniqueId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The definitions of all tables in the order of their creation. */
  List<TableDefinition> definitions() {
    return catalogue.all().stream().map(table -> existing(table.id()).definition()).toList();
  }

  /** The number of tables, dropped ones included. */
  int count() {
    return byId.size();
  }

  int activeCount() {
    return activeByName.size();
  }

  /** A live document of a table or of the catalogue. */
  Optional<Document> document(UniqueId tableId, UniqueId documentId) {
    return isCatalogue(tableId)
        ? catalogue.get(documentId)
        : table(tableId).flatMap(table -> table.documents().get(documentId));
  }

  /** These tables with a live document of a table or of the catalogue put in or replaced. */
  Tables put(UniqueId tableId, Document document) {
    return isCatalogue(tableId)
        ? define(catalogue.put(document), CatalogueDocument.read(document.data()))
        : with(existing(tableId).put(document));
  }

  /** These tables without a live document of a table. */
  Tables remove(UniqueId tableId, UniqueId documentId) {
    return with(existing(tableId).remove(documentId));
  }

  /** These tables after a committed block: its changes of the catalogue first. */
  Tables apply(Block block) {
    Tables next = this;
    for (Revision revision : block.revisions()) {
      next = revision.isInternal() ? next.applyDefinition(revision) : next;
    }
    for (Revision revision : block.revisions()) {
      next = revision.isInternal() ? next : next.applyDocument(revision);
    }
    return next;
  }

  private Tables applyDefinition(Revision revision) {
    UniqueId id = revision.metadata().id();
    Tables next =
        put(
            revision.tableId(),
            new Document(id, revision.metadata().version(), revision.data().orElseThrow()));
    return new Tables(next.catalogue.remember(revision), next.byId, next.activeByName);
  }

  private Tables applyDocument(Revision revision) {
    return with(existing(revision.tableId()).apply(revision));
  }

  private Tables define(Documents documents, TableDefinition definition) {
    UniqueId id = definition.id();
    TableState state =
        table(id)
            .map(table -> table.define(definition))
            .orElseGet(() -> TableState.empty(definition));
    TreePMap<String, UniqueId> others =
        id.equals(activeByName.get(definition.name()))
            ? activeByName.minus(definition.name())
            : activeByName;
    return new Tables(
        documents,
        byId.plus(id, state),
        definition.active() ? others.plus(definition.name(), id) : others);
  }

  private Tables with(TableState table) {
    return new Tables(catalogue, byId.plus(table.definition().id(), table), activeByName);
  }

  private TableState existing(UniqueId id) {
    return table(id).orElseThrow(() -> new IllegalArgumentException("no table with id " + id));
  }

  private static boolean isCatalogue(UniqueId tableId) {
    return tableId.equals(Revision.CATALOGUE);
  }
}
