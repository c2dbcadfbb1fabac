package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.plan.AggregateCall;
import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one SELECT or change defines, inside those of the query around it. Names are found
 * by case, but two that differ by case alone cannot stand in one scope.
 */
final class Scope {

  private final @Nullable Scope parent;
  private final int depth;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private OptionalInt singleSource = OptionalInt.empty();
  private Optional<List<AggregateCall>> aggregates = Optional.empty();

  private Scope(@Nullable Scope parent, int depth) {
    this.parent = parent;
    this.depth = depth;
  }

  /** The scope outside every query; it defines nothing. */
  static Scope root() {
    return new Scope(null, 0);
  }

  /** The scope of a query that stands in this one. */
  Scope nested() {
    return new Scope(this, depth + 1);
  }

  /** Whether tables are out of reach. */
  boolean isNestedQuery() {
    return depth > 1;
  }

  void define(String name, int slot, Position position) {
    if (!folded.add(name.toLowerCase(Locale.ROOT))) {
      throw SemanticErrors.alreadyDefined(name, position);
    }
    slots.put(name, slot);
  }

  OptionalInt find(String name) {
    Integer slot = slots.get(name);
    if (slot != null) {
      return OptionalInt.of(slot);
    }
    return parent == null ? OptionalInt.empty() : parent.find(name);
  }

  /** Makes unknown names fields of the only source of a query that is not nested. */
  void resolveFieldsIn(int slot) {
    singleSource = isNestedQuery() ? OptionalInt.empty() : OptionalInt.of(slot);
  }

  /** The slot of the source whose fields unknown names are. */
  OptionalInt singleSource() {
    return singleSource;
  }

  /** Lets aggregates stand in the expressions from now on. */
  List<AggregateCall> beginAggregates() {
    List<AggregateCall> found = new ArrayList<>();
    aggregates = Optional.of(found);
    return found;
  }

  /** Forbids aggregates again. */
  void endAggregates() {
    aggregates = Optional.empty();
  }

  /** The aggregates so far, where aggregates may stand. */
  Optional<List<AggregateCall>> aggregates() {
    return aggregates;
  }

  void restoreAggregates(Optional<List<AggregateCall>> outer) {
    aggregates = outer;
  }
}
