package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** {@code SELECT VALUE expression}. */
public record ValueProjection(Evaluable expression) implements Projection {

  @Override
  public Datum project(Frame frame) {
    return expression.evaluate(frame);
  }

  @Override
  public List<Evaluable> inputs() {
    return List.of(expression);
  }
}
