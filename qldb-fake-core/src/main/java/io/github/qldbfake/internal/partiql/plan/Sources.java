package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The sources of a statement, read as nested loops from left to right, with the condition that each
 * row must meet.
 */
public final class Sources {

  private final List<AccessPath> paths;
  private final List<Optional<Evaluable>> joins;
  private final Optional<Evaluable> where;

  private Sources(
      List<AccessPath> paths, List<Optional<Evaluable>> joins, Optional<Evaluable> where) {
    this.paths = paths;
    this.joins = joins;
    this.where = where;
  }

  /** Plans the reading of {@code sources}; {@code joins} are the conditions of their joins. */
  public static Sources plan(
      List<Source> sources, List<Optional<Evaluable>> joins, Optional<Evaluable> where) {
    List<Evaluable> conditions = new ArrayList<>();
    joins.forEach(join -> join.ifPresent(conditions::add));
    where.ifPresent(conditions::add);
    return new Sources(new Planner(conditions).plan(sources), List.copyOf(joins), where);
  }

  /** The access path of each source. */
  public List<AccessPath> paths() {
    return paths;
  }

  /** The expressions that decide which rows there are. */
  List<Evaluable> inputs() {
    List<Evaluable> inputs = new ArrayList<>();
    paths.forEach(path -> inputs.addAll(path.inputs()));
    joins.forEach(join -> join.ifPresent(inputs::add));
    where.ifPresent(inputs::add);
    return inputs;
  }

  /**
   * Whether a lookup has keys that an outer row gives: such a lookup sees what the transaction
   * holds at the time of that row.
   */
  boolean readsLater() {
    return paths.stream()
        .filter(path -> !(path instanceof Unnest))
        .flatMap(path -> path.inputs().stream())
        .map(SlotReference::slotsIn)
        .anyMatch(slots -> !slots.equals(new BitSet()));
  }

  /** The rows of all sources joined, before the first one. */
  Rows open(Frame frame) {
    List<Rows> rows = paths.stream().map(path -> path.open(frame)).toList();
    Rows joined = new NestedLoops(frame, rows, joins, where);
    joined.rewind();
    return joined;
  }

  /** Runs {@code action} for each row. */
  public void forEachRow(Frame frame, Runnable action) {
    Rows rows = open(frame);
    while (rows.advance()) {
      action.run();
    }
  }
}
