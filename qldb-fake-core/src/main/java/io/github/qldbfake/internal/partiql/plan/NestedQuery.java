package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.ArrayList;
import java.util.List;

/** A SELECT inside an expression: the bag of its results. */
public record NestedQuery(Query query) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    List<Datum> results = new ArrayList<>();
    frame.patience().enter();
    query
        .results(frame)
        .forEachRemaining(
            result -> {
              frame.patience().hold();
              results.add(result);
            });
    frame.patience().leave();
    return Datum.bag(results);
  }

  @Override
  public List<Evaluable> operands() {
    return query.expressions();
  }
}
