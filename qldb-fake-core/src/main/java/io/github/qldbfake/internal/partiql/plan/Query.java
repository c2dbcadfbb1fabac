package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A SELECT ready to run. */
public record Query(Sources sources, List<AggregateCall> aggregates, Projection projection) {

  /** The results, computed as they are read, over what the transaction holds now. */
  public Iterator<Datum> run(Frame frame) {
    Iterator<Datum> results = start(frame);
    return sources.readsLater() ? all(frame, results).iterator() : results;
  }

  private Iterator<Datum> start(Frame frame) {
    Rows rows = sources.open(frame);
    return new QueryResults(
        frame, aggregates.isEmpty() ? rows : new AggregateRow(frame, rows, this), projection);
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
