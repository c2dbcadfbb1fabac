package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;
import java.util.Optional;

/** A table as the catalogue knows it; its catalogue document has the table's id. */
public record TableDefinition(
    UniqueId id, String name, List<IndexDefinition> indexes, boolean active) {

  /** Keeps a copy of {@code indexes}. */
  public TableDefinition {
    indexes = List.copyOf(indexes);
  }

  /** The index on {@code field}, if there is one. */
  public Optional<IndexDefinition> indexOn(String field) {
    return indexes.stream().filter(index -> index.field().equals(field)).findFirst();
  }
}
