package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;

/** {@code COALESCE(a, b, …)}: the first argument that is neither NULL nor MISSING, else NULL. */
final class Coalesce implements Function {

  @Override
  public String name() {
    return "coalesce";
  }

  @Override
  public int minArguments() {
    return 1;
  }

  @Override
  public int maxArguments() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Datum call(Frame frame, List<Datum> arguments) {
    return arguments.stream()
        .filter(argument -> !argument.isUnknown())
        .findFirst()
        .orElseGet(Datum::ofNull);
  }
}
