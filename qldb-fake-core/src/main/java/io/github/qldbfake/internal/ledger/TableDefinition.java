package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table as the catalogue knows it; its catalogue document has the table's id.
 *
 * @param tags the tags that the table was created with
 */
public record TableDefinition(
    UniqueId id,
    String name,
    List<IndexDefinition> indexes,
    boolean active,
    Map<String, String> tags) {

  /** Keeps copies of the collections; the tags in an order that is the same in every run. */
  public TableDefinition {
    indexes = List.copyOf(indexes);
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
  }

  /** A new table, active and without indexes. */
  static TableDefinition create(UniqueId id, String name, Map<String, String> tags) {
    return new TableDefinition(id, name, List.of(), true, tags);
  }

  /** The index on {@code field}, if there is one. */
  public Optional<IndexDefinition> indexOn(String field) {
    return indexes.stream().filter(index -> index.field().equals(field)).findFirst();
  }

  /** The index with that id, if there is one. */
  public Optional<IndexDefinition> index(UniqueId indexId) {
    return indexes.stream().filter(index -> index.id().equals(indexId)).findFirst();
  }

  TableDefinition plus(IndexDefinition index) {
    List<IndexDefinition> more = new ArrayList<>(indexes);
    more.add(index);
    return new TableDefinition(id, name, more, active, tags);
  }

  TableDefinition minus(IndexDefinition index) {
    List<IndexDefinition> fewer = new ArrayList<>(indexes);
    fewer.remove(index);
    return new TableDefinition(id, name, fewer, active, tags);
  }

  TableDefinition withActive(boolean now) {
    return new TableDefinition(id, name, indexes, now, tags);
  }
}
