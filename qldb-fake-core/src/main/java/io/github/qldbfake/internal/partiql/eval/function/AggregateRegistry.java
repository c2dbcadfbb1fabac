package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The aggregate functions by name. */
public final class AggregateRegistry {

  private final Map<String, Supplier<Accumulator>> aggregates =
      Map.of(
          "count", Count::new,
          "sum", Sum::new,
          "avg", Average::new,
          "min", () -> new Extreme(order -> order < 0),
          "max", () -> new Extreme(order -> order > 0));

  /** The names of all aggregates, in lower case. */
  public Set<String> names() {
    return aggregates.keySet();
  }

  /** The aggregate of that name, in lower case. */
  public Optional<Supplier<Accumulator>> find(String name) {
    return Optional.ofNullable(aggregates.get(name));
  }
}
