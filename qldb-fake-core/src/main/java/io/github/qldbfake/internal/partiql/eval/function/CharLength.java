package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** {@code CHAR_LENGTH(text)}: the number of code points; {@code CHARACTER_LENGTH} too. */
final class CharLength extends StrictFunction {

  CharLength(String name) {
    super(name, 1, 1);
  }

  @Override
  Datum call(List<Datum> arguments) {
    String text = text(arguments.get(0));
    return Datum.of(text.codePointCount(0, text.length()));
  }
}
