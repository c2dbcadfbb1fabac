package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** {@code TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text)}: side, characters, text. */
final class Trim extends StrictFunction {

  Trim() {
    super("trim", 3, 3);
  }

  @Override
  Datum call(List<Datum> arguments) {
    String side = text(arguments.get(0));
    String characters = text(arguments.get(1));
    String text = text(arguments.get(2));
    int from = side.equals("trailing") ? 0 : leading(text, characters);
    int to = side.equals("leading") ? text.length() : trailing(text, from, characters);
    return Datum.of(text.substring(from, to));
  }

  private static int leading(String text, String characters) {
    int from = 0;
    while (from < text.length() && characters.indexOf(text.codePointAt(from)) >= 0) {
      from += Character.charCount(text.codePointAt(from));
    }
    return from;
  }

  private static int trailing(String text, int from, String characters) {
    int to = text.length();
    while (to > from && characters.indexOf(text.codePointBefore(to)) >= 0) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return to;
  }
}
