package io.github.qldbfake.internal.ion;

/**
 * Refuses numbers in Ion text that would take seconds to read: the time grows with the square of
 * the number of digits. Digits in strings, symbols and comments count as well: to tell them from
 * numbers would take a reader of Ion, and a mistake in it would let a number through.
 */
final class NumberLength {

  private int run;
  private boolean hexadecimal;

  /** Checks the next bytes of a text; a number may have begun in those before. */
  void check(byte[] text, int from, int length) {
    for (int at = from; at < from + length; at++) {
      byte character = text[at];
      if (isDigit(character) || (hexadecimal && isHexadecimalLetter(character))) {
        run++;
      } else {
        hexadecimal = run > 0 && (character == 'x' || character == 'X');
        run = 0;
      }
      if (run > IonLimits.MAX_DIGITS) {
        throw new InvalidIonException("a number has more than " + IonLimits.MAX_DIGITS + " digits");
      }
    }
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || character == '_';
  }

  private static boolean isHexadecimalLetter(int character) {
    return (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
  }
}
