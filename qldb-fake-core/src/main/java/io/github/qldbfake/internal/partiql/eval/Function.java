package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** A scalar function. */
public interface Function {

  /** The name in lower case. */
  String name();

  /** The least number of arguments. */
  int minArguments();

  /** The greatest number of arguments. */
  int maxArguments();

  /** The value for these arguments. */
  Datum call(Frame frame, List<Datum> arguments);
}
