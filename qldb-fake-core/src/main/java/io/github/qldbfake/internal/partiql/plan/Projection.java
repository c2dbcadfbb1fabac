package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** What a query makes of a row. */
public interface Projection {

  /** The result of the current row; MISSING for a row without one. */
  Datum project(Frame frame);

  /** The expressions that the result is made of. */
  List<Evaluable> inputs();
}
