package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;
import java.util.Optional;

/** The rows of several sources joined: for each row of one, all rows of the next are visited. */
final class NestedLoops implements Rows {

  private final Frame frame;
  private final List<Rows> sources;
  private final List<Optional<Evaluable>> joins;
  private final Optional<Evaluable> where;
  private int level;

  NestedLoops(
      Frame frame, List<Rows> sources, List<Optional<Evaluable>> joins, Optional<Evaluable> where) {
    this.frame = frame;
    this.sources = sources;
    this.joins = joins;
    this.where = where;
  }

  @Override
  public void rewind() {
    level = 0;
    sources.get(0).rewind();
  }

  @Override
  public boolean advance() {
    while (level >= 0) {
      frame.patience().step();
      if (!sources.get(level).advance()) {
        level--;
      } else if (holds(joins.get(level))) {
        if (level == sources.size() - 1) {
          if (holds(where)) {
            return true;
          }
        } else {
          sources.get(++level).rewind();
        }
      }
    }
    return false;
  }

  private boolean holds(Optional<Evaluable> condition) {
    return condition.isEmpty() || condition.get().evaluate(frame).isTrue();
  }
}
