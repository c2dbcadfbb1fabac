package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;
import java.util.Locale;

/**
 * {@code TRIM(text)}, {@code TRIM([LEADING | TRAILING | BOTH] [characters] FROM text)}: the side
 * and the characters come as arguments before the text.
 */
final class Trim extends StrictFunction {

  Trim() {
    super("trim", 1, 3);
  }

  @Override
  Datum call(List<Datum> arguments) {
    int last = arguments.size() - 1;
    String first = text(arguments.get(0)).toLowerCase(Locale.ROOT);
    boolean sided =
        last == 2 || (last == 1 && List.of("leading", "trailing", "both").contains(first));
    String side = sided ? first : "both";
    String characters = last == 2 || (last == 1 && !sided) ? text(arguments.get(last - 1)) : " ";
    String text = text(arguments.get(last));
    int from = 0;
    int to = text.length();
    if (!side.equals("trailing")) {
      while (from < to && contains(characters, text.codePointAt(from))) {
        from += Character.charCount(text.codePointAt(from));
      }
    }
    if (!side.equals("leading")) {
      while (to > from && contains(characters, text.codePointBefore(to))) {
        to -= Character.charCount(text.codePointBefore(to));
      }
    }
    return Datum.of(text.substring(from, to));
  }

  private static boolean contains(String characters, int codePoint) {
    return characters.indexOf(codePoint) >= 0;
  }
}
