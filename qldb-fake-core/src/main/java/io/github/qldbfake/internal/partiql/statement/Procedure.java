package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** A stored procedure. */
interface Procedure {

  /** The name in lower case. */
  String name();

  /** The number of its arguments. */
  int arguments();

  /** Runs it; refusals name the procedure and the argument. */
  Outcome call(List<Datum> arguments, Run run);
}
