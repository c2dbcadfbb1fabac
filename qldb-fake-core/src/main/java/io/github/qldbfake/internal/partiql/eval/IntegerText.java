package io.github.qldbfake.internal.partiql.eval;

import java.math.BigInteger;

/** Text as CAST reads an integer: as Ion writes one, but with leading zeros and a plus sign too. */
final class IntegerText {

  /** More digits, even binary ones, do not fit 64 bits. */
  private static final int MAX_DIGITS = 64;

  private IntegerText() {}

  /**
   * The integer.
   *
   * @throws IllegalArgumentException if it is none
   * @throws StatementException if it has more than 64 bits
   */
  static BigInteger parse(String text) {
    String stripped = text.strip();
    boolean signed = stripped.startsWith("-") || stripped.startsWith("+");
    String unsigned = signed ? stripped.substring(1) : stripped;
    BigInteger magnitude = magnitude(unsigned, radix(unsigned));
    BigInteger value = stripped.startsWith("-") ? magnitude.negate() : magnitude;
    if (value.bitLength() >= Long.SIZE) {
      throw new StatementException("Int overflow or underflow");
    }
    return value;
  }

  private static int radix(String text) {
    if (text.startsWith("0x") || text.startsWith("0X")) {
      return 16;
    }
    return text.startsWith("0b") || text.startsWith("0B") ? 2 : 10;
  }

  private static BigInteger magnitude(String text, int radix) {
    StringBuilder digits = new StringBuilder();
    boolean digitBefore = false;
    for (int at = radix == 10 ? 0 : 2; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean digit = character < 128 && Character.digit(character, radix) >= 0;
      if (!digit && !(character == '_' && digitBefore)) {
        throw new IllegalArgumentException("not an integer");
      }
      digitBefore = digit;
      if (digit && (character != '0' || digits.length() > 0) && digits.length() <= MAX_DIGITS) {
        digits.append(character);
      }
    }
    if (!digitBefore) {
      throw new IllegalArgumentException("not an integer");
    }
    return digits.length() == 0 ? BigInteger.ZERO : new BigInteger(digits.toString(), radix);
  }
}
