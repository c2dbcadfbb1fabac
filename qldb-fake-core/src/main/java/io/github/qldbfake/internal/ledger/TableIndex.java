package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/**
 * The entries of one index, immutable. They are sorted by hash and ordinal, not by key: a key needs
 * no order then, and one entry costs one node of the tree. Entries whose keys share a hash are told
 * apart when they are read.
 */
final class TableIndex {

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::hash).thenComparingLong(Entry::ordinal);

  private final IndexDefinition definition;
  private final PSortedSet<Entry> entries;

  private TableIndex(IndexDefinition definition, PSortedSet<Entry> entries) {
    this.definition = definition;
    this.entries = entries;
  }

  static TableIndex empty(IndexDefinition definition) {
    return new TableIndex(definition, TreePSet.empty(ORDER));
  }

  IndexDefinition definition() {
    return definition;
  }

  /** The index with the document at {@code ordinal}. */
  TableIndex plus(long ordinal, IonBytes data) {
    return changed(ordinal, data, entries::plus);
  }

  /** The index without the document at {@code ordinal}, whose content is {@code data}. */
  TableIndex minus(long ordinal, IonBytes data) {
    return changed(ordinal, data, entries::minus);
  }

  /** The ordinals of the documents with that key, ascending. */
  List<Long> ordinals(IndexKey key) {
    int hash = key.hashCode();
    return entries
        .subSet(new Entry(key, hash, 0), true, new Entry(key, hash, Long.MAX_VALUE), true)
        .stream()
        .filter(entry -> entry.key().equals(key))
        .map(Entry::ordinal)
        .toList();
  }

  private TableIndex changed(
      long ordinal, IonBytes data, Function<Entry, PSortedSet<Entry>> change) {
    return FieldKey.of(data, definition.field())
        .map(key -> new TableIndex(definition, change.apply(Entry.of(key, ordinal))))
        .orElse(this);
  }

  private record Entry(IndexKey key, int hash, long ordinal) {

    static Entry of(IndexKey key, long ordinal) {
      return new Entry(key, key.hashCode(), ordinal);
    }
  }
}
