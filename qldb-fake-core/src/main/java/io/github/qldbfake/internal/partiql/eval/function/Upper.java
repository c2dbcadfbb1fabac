package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;
import java.util.Locale;

/** {@code UPPER(text)}. */
final class Upper extends StrictFunction {

  Upper() {
    super("upper", 1, 1);
  }

  @Override
  Datum call(List<Datum> arguments) {
    return Datum.of(text(arguments.get(0)).toUpperCase(Locale.ROOT));
  }
}
