package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;
import java.util.Locale;

/** {@code LOWER(text)}. */
final class Lower extends StrictFunction {

  Lower() {
    super("lower", 1, 1);
  }

  @Override
  Datum call(List<Datum> arguments) {
    return Datum.of(text(arguments.get(0)).toLowerCase(Locale.ROOT));
  }
}
