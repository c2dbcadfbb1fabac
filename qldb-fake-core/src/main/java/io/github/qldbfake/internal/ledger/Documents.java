package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.TreePMap;

/**
 * The documents of one table, immutable: the live ones in the order of insertion, and the committed
 * revisions of every one there ever was. A document's place in that order is its ordinal.
 */
final class Documents {

  static final Documents NONE = new Documents(TreePMap.empty(), TreePMap.empty(), 0);

  private final TreePMap<Long, Document> live;
  private final TreePMap<UniqueId, Trail> trails;
  private final long nextOrdinal;

  private Documents(
      TreePMap<Long, Document> live, TreePMap<UniqueId, Trail> trails, long nextOrdinal) {
    this.live = live;
    this.trails = trails;
    this.nextOrdinal = nextOrdinal;
  }

  /** The live documents in the order of insertion. */
  Collection<Document> all() {
    return live.values();
  }

  Optional<Document> get(UniqueId id) {
    return trail(id).map(trail -> live.get(trail.ordinal()));
  }

  /** The live document at that ordinal, which must be one. */
  Document at(long ordinal) {
    return Objects.requireNonNull(live.get(ordinal));
  }

  /** The ordinal of a document that is or was here. */
  long ordinal(UniqueId id) {
    return trail(id).orElseThrow().ordinal();
  }

  /** These documents with {@code document} in place of an earlier state of it, else at the end. */
  Documents put(Document document) {
    Optional<Trail> known = trail(document.id());
    if (known.isPresent()) {
      return new Documents(live.plus(known.get().ordinal(), document), trails, nextOrdinal);
    }
    return new Documents(
        live.plus(nextOrdinal, document),
        trails.plus(document.id(), new Trail(nextOrdinal, ConsPStack.empty())),
        nextOrdinal + 1);
  }

  /** These documents without a live one; its revisions stay. */
  Documents remove(UniqueId id) {
    return new Documents(live.minus(ordinal(id)), trails, nextOrdinal);
  }

  /** These documents with one more committed revision of a document that is or was here. */
  Documents remember(Revision revision) {
    UniqueId id = revision.metadata().id();
    Trail trail = trail(id).orElseThrow();
    Trail longer = new Trail(trail.ordinal(), trail.revisions().plus(revision));
    return new Documents(live, trails.plus(id, longer), nextOrdinal);
  }

  /** The latest committed revision of a live document. */
  Optional<Revision> latest(UniqueId id) {
    return get(id).flatMap(document -> trail(id)).map(trail -> trail.revisions().get(0));
  }

  /** The committed revisions of one document, oldest first. */
  List<Revision> history(UniqueId id) {
    return trail(id).map(Trail::oldestFirst).orElse(List.of());
  }

  /** The committed revisions of all documents, by document in the order of insertion. */
  List<Revision> history() {
    return trails.values().stream()
        .sorted(Comparator.comparingLong(Trail::ordinal))
        .flatMap(trail -> trail.oldestFirst().stream())
        .toList();
  }

  private Optional<Trail> trail(UniqueId id) {
    return Optional.ofNullable(trails.get(id));
  }

  /** The ordinal of a document and its committed revisions, newest first. */
  private record Trail(long ordinal, PStack<Revision> revisions) {

    List<Revision> oldestFirst() {
      List<Revision> oldestFirst = new ArrayList<>(revisions);
      Collections.reverse(oldestFirst);
      return Collections.unmodifiableList(oldestFirst);
    }
  }
}
