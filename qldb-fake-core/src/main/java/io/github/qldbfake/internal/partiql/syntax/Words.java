package io.github.qldbfake.internal.partiql.syntax;

import java.util.Locale;

/** The words of the language. */
public final class Words {

  private Words() {}

  /** Whether {@code text}, in whatever case, is a word that must be quoted to be a name. */
  public static boolean isReserved(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return lowerCase.equals("true")
        || lowerCase.equals("false")
        || ReservedWords.find(lowerCase).isPresent();
  }
}
