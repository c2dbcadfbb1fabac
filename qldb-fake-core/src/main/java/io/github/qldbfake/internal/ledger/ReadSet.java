package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a transaction read, as fine as the service told it apart. */
final class ReadSet {

  private final Set<UniqueId> tables = new HashSet<>();
  private final Set<DocumentKey> documents = new HashSet<>();
  private final Map<UniqueId, Map<String, Set<IndexKey>>> keys = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** All documents of a table, present or not yet; of the catalogue: all definitions. */
  void table(UniqueId tableId) {
    tables.add(tableId);
  }

  void document(UniqueId tableId, UniqueId documentId) {
    documents.add(new DocumentKey(tableId, documentId));
  }

  /** The definition of one table. */
  void definition(UniqueId tableId) {
    document(Revision.CATALOGUE, tableId);
  }

  /** All documents, present or not yet, whose field has one of these keys. */
  void keys(UniqueId tableId, String field, Collection<IndexKey> read) {
    keys.computeIfAbsent(tableId, id -> new HashMap<>())
        .computeIfAbsent(field, name -> new HashSet<>())
        .addAll(read);
  }

  /** Which table has that name, if any. */
  void name(String tableName) {
    names.add(tableName);
  }

  /**
   * Whether a block committed after {@code snapshot} changed anything that was read. What a
   * document was before is looked up in the snapshot alone: if an earlier block changed it first,
   * that block has been compared too.
   */
  boolean conflictsWith(Block block, Tables snapshot) {
    return block.revisions().stream().anyMatch(revision -> conflictsWith(revision, snapshot));
  }

  private boolean conflictsWith(Revision revision, Tables snapshot) {
    UniqueId tableId = revision.tableId();
    UniqueId documentId = revision.metadata().id();
    return tables.contains(tableId)
        || documents.contains(new DocumentKey(tableId, documentId))
        || (revision.isInternal() && revision.data().filter(this::hasReadName).isPresent())
        || revision.data().filter(data -> hasReadKey(tableId, data)).isPresent()
        || (keys.containsKey(tableId)
            && snapshot
                .document(tableId, documentId)
                .filter(before -> hasReadKey(tableId, before.data()))
                .isPresent());
  }

  private boolean hasReadName(IonBytes definition) {
    return names.contains(CatalogueDocument.read(definition).name());
  }

  private boolean hasReadKey(UniqueId tableId, IonBytes data) {
    return keys.getOrDefault(tableId, Map.of()).entrySet().stream()
        .anyMatch(
            read -> FieldKey.of(data, read.getKey()).filter(read.getValue()::contains).isPresent());
  }
}
