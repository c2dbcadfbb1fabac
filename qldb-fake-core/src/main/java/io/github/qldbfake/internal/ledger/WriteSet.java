package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a transaction changed: one change for each document, in the order first touched. */
final class WriteSet {

  private final Map<DocumentKey, Change> changes = new LinkedHashMap<>();

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The version that the next change gives a document: one step for all changes together. */
  long nextVersion(DocumentKey key, Optional<Document> current) {
    Change change = changes.get(key);
    if (change != null) {
      return change.version();
    }
    return current.map(document -> document.version() + 1).orElse(0L);
  }

  /** Notes the new content of a document, empty for its deletion. */
  void put(DocumentKey key, long version, Optional<IonBytes> data, int statement) {
    Change change = changes.get(key);
    if (data.isEmpty() && version == 0) {
      changes.remove(key);
      return;
    }
    TreeSet<Integer> statements =
        change == null ? new TreeSet<>() : new TreeSet<>(change.statements());
    statements.add(statement);
    changes.put(key, new Change(key, version, data, List.copyOf(statements)));
  }

  /** The changes of user documents. */
  List<Change> documents() {
    return changes.values().stream().filter(Predicate.not(Change::isInternal)).toList();
  }

  /** The revisions to commit, those of the catalogue first. */
  List<RevisionDraft> drafts() {
    return Stream.concat(changes.values().stream().filter(Change::isInternal), documents().stream())
        .map(Change::draft)
        .toList();
  }

  /** The last state of one document and the indexes of the statements that changed it. */
  record Change(DocumentKey key, long version, Optional<IonBytes> data, List<Integer> statements) {

    boolean isInternal() {
      return key.tableId().equals(Revision.CATALOGUE);
    }

    RevisionDraft draft() {
      return new RevisionDraft(key.tableId(), key.documentId(), version, data);
    }
  }
}
