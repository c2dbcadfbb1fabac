package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;

/**
 * {@code EXISTS(collection)}: whether it is a collection with an element, or a struct with a field.
 */
final class Exists implements Function {

  @Override
  public String name() {
    return "exists";
  }

  @Override
  public int minArguments() {
    return 1;
  }

  @Override
  public int maxArguments() {
    return 1;
  }

  @Override
  public Datum call(Frame frame, List<Datum> arguments) {
    return Datum.of(!arguments.get(0).members().isEmpty());
  }
}
