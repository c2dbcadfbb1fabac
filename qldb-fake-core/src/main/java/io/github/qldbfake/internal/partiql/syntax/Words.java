package io.github.qldbfake.internal.partiql.syntax;

import java.util.Locale;

/** The words of the language. */
public final class Words {

  private Words() {}

  /** Whether {@code text}, in whatever case, is a word of the language. */
  public static boolean isReserved(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return lowerCase.equals("true")
        || lowerCase.equals("false")
        || lowerCase.equals("txid")
        || ReservedWords.find(lowerCase).isPresent();
  }
}
