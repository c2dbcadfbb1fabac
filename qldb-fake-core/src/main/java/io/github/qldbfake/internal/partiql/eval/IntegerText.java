package io.github.qldbfake.internal.partiql.eval;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as CAST reads an integer: as Ion writes one, but with leading zeros and a plus sign too. */
final class IntegerText {

  private static final Pattern DECIMAL = Pattern.compile("([+-]?)0*([0-9]+(?:_[0-9]+)*)");
  private static final Pattern HEX =
      Pattern.compile("([+-]?)0[xX]([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)");
  private static final Pattern BINARY = Pattern.compile("([+-]?)0[bB]([01]+(?:_[01]+)*)");

  private IntegerText() {}

  /**
   * The integer.
   *
   * @throws IllegalArgumentException if it is none
   * @throws StatementException if it has more than 64 bits
   */
  static BigInteger parse(String text) {
    String digits = text.strip();
    BigInteger value =
        digits.length() > 1 && (digits.contains("x") || digits.contains("X"))
            ? parse(HEX.matcher(digits), 16)
            : digits.contains("b") || digits.contains("B")
                ? parse(BINARY.matcher(digits), 2)
                : parse(DECIMAL.matcher(digits), 10);
    if (value.bitLength() >= Long.SIZE) {
      throw new StatementException("Int overflow or underflow");
    }
    return value;
  }

  private static BigInteger parse(Matcher matcher, int radix) {
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an integer");
    }
    BigInteger magnitude = new BigInteger(matcher.group(2).replace("_", ""), radix);
    return matcher.group(1).equals("-") ? magnitude.negate() : magnitude;
  }
}
