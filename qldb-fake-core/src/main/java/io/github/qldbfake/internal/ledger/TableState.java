package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One table with its documents and indexes, immutable. */
record TableState(TableDefinition definition, Documents documents, List<TableIndex> indexes) {

  TableState {
    indexes = List.copyOf(indexes);
  }

  static TableState empty(TableDefinition definition) {
    return new TableState(definition, Documents.NONE, List.of()).define(definition);
  }

  /** The table as {@code changed} describes it; indexes that are new to it are built. */
  TableState define(TableDefinition changed) {
    return new TableState(changed, documents, changed.indexes().stream().map(this::kept).toList());
  }

  /** The table with a live document put in or replaced. */
  TableState put(Document document) {
    Optional<Document> old = documents.get(document.id());
    Documents next = documents.put(document);
    long ordinal = next.ordinal(document.id());
    return new TableState(
        definition,
        next,
        indexes.stream()
            .map(index -> old.map(was -> index.minus(ordinal, was.data())).orElse(index))
            .map(index -> index.plus(ordinal, document.data()))
            .toList());
  }

  /** The table without a live document. */
  TableState remove(UniqueId documentId) {
    long ordinal = documents.ordinal(documentId);
    IonBytes data = documents.at(ordinal).data();
    return new TableState(
        definition,
        documents.remove(documentId),
        indexes.stream().map(index -> index.minus(ordinal, data)).toList());
  }

  /** The table after a committed revision of one of its documents. */
  TableState apply(Revision revision) {
    TableState changed =
        revision
            .data()
            .map(data -> put(new Document(revision.metadata().id(), version(revision), data)))
            .orElseGet(() -> remove(revision.metadata().id()));
    return new TableState(definition, changed.documents.remember(revision), changed.indexes);
  }

  /** The live documents whose {@code field} has one of {@code keys}, in the order of insertion. */
  List<Document> lookup(String field, Collection<IndexKey> keys) {
    return indexes.stream()
        .filter(index -> index.definition().field().equals(field))
        .findFirst()
        .map(index -> lookup(index, keys))
        .orElseGet(() -> filter(field, keys));
  }

  private List<Document> lookup(TableIndex index, Collection<IndexKey> keys) {
    return keys.stream()
        .distinct()
        .flatMap(key -> index.ordinals(key).stream())
        .sorted()
        .map(documents::at)
        .toList();
  }

  private List<Document> filter(String field, Collection<IndexKey> keys) {
    return documents.all().stream()
        .filter(document -> FieldKey.of(document.data(), field).filter(keys::contains).isPresent())
        .toList();
  }

  private TableIndex kept(IndexDefinition wanted) {
    return indexes.stream()
        .filter(index -> index.definition().equals(wanted))
        .findFirst()
        .orElseGet(() -> built(wanted));
  }

  private TableIndex built(IndexDefinition wanted) {
    TableIndex index = TableIndex.empty(wanted);
    for (Document document : documents.all()) {
      index = index.plus(documents.ordinal(document.id()), document.data());
    }
    return index;
  }

  private static long version(Revision revision) {
    return revision.metadata().version();
  }
}
