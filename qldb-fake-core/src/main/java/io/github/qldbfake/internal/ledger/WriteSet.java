package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a transaction changed: one change for each document, in the order first touched. */
final class WriteSet {

  private final Map<DocumentKey, Change> catalogue = new LinkedHashMap<>();
  private final Map<DocumentKey, Change> documents = new LinkedHashMap<>();
  private final List<RedactedRevision> redactions = new ArrayList<>();
  private long bytes;

  boolean isEmpty() {
    return catalogue.isEmpty() && documents.isEmpty() && redactions.isEmpty();
  }

  /** The tables as they will be defined. */
  List<TableDefinition> definitions() {
    return catalogue.values().stream()
        .map(change -> CatalogueDocument.read(change.data().orElseThrow()))
        .toList();
  }

  boolean contains(DocumentKey key) {
    return changes(key).containsKey(key);
  }

  /** The number of user documents changed. */
  int documentCount() {
    return documents.size();
  }

  /** The bytes of all that the statements wrote into user documents, one after the other. */
  long bytes() {
    return bytes;
  }

  /** The revisions to redact. */
  List<RedactedRevision> redactions() {
    return List.copyOf(redactions);
  }

  void redact(RedactedRevision revision) {
    redactions.add(revision);
  }

  /** The version that the next change gives a document: one step for all changes together. */
  long nextVersion(DocumentKey key, Optional<Document> current) {
    Change change = changes(key).get(key);
    if (change != null) {
      return change.version();
    }
    return current.map(document -> document.version() + 1).orElse(0L);
  }

  /** Notes the new content of a document, empty for its deletion. */
  void put(DocumentKey key, long version, Optional<IonBytes> data, int statement) {
    Map<DocumentKey, Change> changes = changes(key);
    bytes += changes == documents ? data.map(IonBytes::size).orElse(0) : 0;
    if (data.isEmpty() && version == 0) {
      changes.remove(key);
      return;
    }
    Change change = changes.get(key);
    TreeSet<Integer> statements =
        change == null ? new TreeSet<>() : new TreeSet<>(change.statements());
    statements.add(statement);
    changes.put(key, new Change(key, version, data, List.copyOf(statements)));
  }

  /** The changes of user documents. */
  List<Change> documents() {
    return List.copyOf(documents.values());
  }

  /** The revisions to commit, those of the catalogue first. */
  List<RevisionDraft> drafts() {
    return Stream.concat(catalogue.values().stream(), documents.values().stream())
        .map(Change::draft)
        .toList();
  }

  private Map<DocumentKey, Change> changes(DocumentKey key) {
    return key.tableId().equals(Revision.CATALOGUE) ? catalogue : documents;
  }

  /** The last state of one document and the indexes of the statements that changed it. */
  record Change(DocumentKey key, long version, Optional<IonBytes> data, List<Integer> statements) {

    RevisionDraft draft() {
      return new RevisionDraft(key.tableId(), key.documentId(), version, data);
    }
  }
}
