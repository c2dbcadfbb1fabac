package io.github.qldbfake.internal.ion;

/**
 * Refuses numbers in Ion text that would take seconds to read: the time grows with the square of
 * the number of digits. Digits inside quotes are text.
 */
final class NumberLength {

  private NumberLength() {}

  static void check(byte[] text) {
    int run = 0;
    int quote = 0;
    for (int at = 0; at < text.length; at++) {
      int character = text[at];
      if (quote != 0) {
        if (character == '\\') {
          at++;
        } else if (character == quote) {
          quote = 0;
        }
      } else if (character == '"' || character == '\'') {
        quote = character;
      }
      run = quote == 0 && isDigit(character) ? run + 1 : 0;
      if (run > IonLimits.MAX_DIGITS) {
        throw new InvalidIonException("a number has more than " + IonLimits.MAX_DIGITS + " digits");
      }
    }
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || character == '_';
  }
}
