package io.github.qldbfake.internal.ion;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The text form of ids: each half of 64 bits as 11 digits of base 62, digits before capitals before
 * small letters.
 *
 * <p>That the halves stand side by side shows in the ids of real ledgers: their first and their
 * twelfth character never exceed {@code L}, the most that 64 bits reach.
 */
final class Base62 {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BASE = DIGITS.length();
  private static final int HALF = 11;
  private static final int LENGTH = 2 * HALF;

  private Base62() {}

  static String encode(UniqueId id) {
    char[] text = new char[LENGTH];
    encode(id.high(), text, 0);
    encode(id.low(), text, HALF);
    return new String(text);
  }

  static Optional<UniqueId> decode(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    OptionalLong high = decode(text, 0);
    OptionalLong low = decode(text, HALF);
    return high.isPresent() && low.isPresent()
        ? Optional.of(new UniqueId(high.getAsLong(), low.getAsLong()))
        : Optional.empty();
  }

  private static void encode(long half, char[] text, int from) {
    long rest = half;
    for (int at = from + HALF - 1; at >= from; at--) {
      text[at] = DIGITS.charAt((int) Long.remainderUnsigned(rest, BASE));
      rest = Long.divideUnsigned(rest, BASE);
    }
  }

  private static OptionalLong decode(String text, int from) {
    long half = 0;
    for (int at = from; at < from + HALF; at++) {
      int digit = DIGITS.indexOf(text.charAt(at));
      if (digit < 0 || Long.compareUnsigned(half, Long.divideUnsigned(-1L - digit, BASE)) > 0) {
        return OptionalLong.empty();
      }
      half = half * BASE + digit;
    }
    return OptionalLong.of(half);
  }
}
