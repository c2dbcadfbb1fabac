package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** An expression ready to be evaluated over the slots of a frame. */
public interface Evaluable {

  /**
   * The value for the current row.
   *
   * @throws StatementException if there is none
   */
  Datum evaluate(Frame frame);

  /** The expressions that this one is made of. */
  List<Evaluable> operands();
}
