package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Equality;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;

/** {@code NULLIF(a, b)}: NULL if both are equal, else the first. */
final class NullIf implements Function {

  @Override
  public String name() {
    return "nullif";
  }

  @Override
  public int minArguments() {
    return 2;
  }

  @Override
  public int maxArguments() {
    return 2;
  }

  @Override
  public Datum call(Frame frame, List<Datum> arguments) {
    Datum first = arguments.get(0);
    Datum second = arguments.get(1);
    return first.isMissing() || Equality.equal(first, second) ? Datum.ofNull() : first;
  }
}
