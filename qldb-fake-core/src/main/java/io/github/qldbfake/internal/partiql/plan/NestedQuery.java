package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.ArrayList;
import java.util.List;

/** A SELECT inside an expression: the bag of its results. */
public record NestedQuery(Query query) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    List<IonValue> results = new ArrayList<>();
    frame.patience().enter();
    query
        .run(frame)
        .forEachRemaining(
            result -> {
              frame.patience().hold();
              result.ion().ifPresent(results::add);
            });
    frame.patience().leave();
    return new Datum.Bag(results);
  }

  @Override
  public List<Evaluable> operands() {
    return query.expressions();
  }
}
