package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** How the rows of one source are found. */
public interface AccessPath {

  /** The slots that its rows bind. */
  SourceSlots slots();

  /** The expressions whose value decides which rows there are. */
  List<Evaluable> inputs();

  /** The rows, not positioned yet; what depends on no other source is read now. */
  Rows open(Frame frame);
}
