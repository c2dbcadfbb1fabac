package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** A SELECT ready to run. */
public record Query(Sources sources, List<AggregateCall> aggregates, Projection projection) {

  /**
   * The results of a statement, computed as they are read, over what the transaction holds now. A
   * row that is MISSING is left out.
   */
  public Iterator<Datum> run(Frame frame) {
    Iterator<Datum> results = results(frame, result -> !result.isMissing());
    return sources.readsLater() ? all(frame, results).iterator() : results;
  }

  /** The results of a query in an expression, those that are MISSING too. */
  Iterator<Datum> results(Frame frame) {
    return results(frame, result -> true);
  }

  private Iterator<Datum> results(Frame frame, Predicate<Datum> shown) {
    Rows rows = sources.open(frame);
    Rows projected = aggregates.isEmpty() ? rows : new AggregateRow(frame, rows, this);
    return new QueryResults(frame, projected, projection, shown);
  }

  /** All expressions of the query. */
  List<Evaluable> expressions() {
    List<Evaluable> expressions = new ArrayList<>(sources.inputs());
    aggregates.forEach(aggregate -> aggregate.argument().ifPresent(expressions::add));
    expressions.addAll(projection.inputs());
    return expressions;
  }

  private static List<Datum> all(Frame frame, Iterator<Datum> results) {
    List<Datum> all = new ArrayList<>();
    frame.patience().enter();
    results.forEachRemaining(
        result -> {
          frame.patience().hold();
          all.add(result);
        });
    frame.patience().leave();
    return all;
  }
}
