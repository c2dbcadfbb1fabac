package io.github.qldbfake.internal.ion;

import java.util.Optional;

/** The text form of ids: 22 digits of base 62, digits before capitals before small letters. */
final class Base62 {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 22;
  private static final int WORDS = 4;
  private static final long WORD = 0xFFFF_FFFFL;

  private Base62() {}

  static String encode(UniqueId id) {
    long[] words = {id.high() >>> 32, id.high() & WORD, id.low() >>> 32, id.low() & WORD};
    char[] text = new char[LENGTH];
    for (int at = LENGTH - 1; at >= 0; at--) {
      long remainder = 0;
      for (int word = 0; word < WORDS; word++) {
        long part = (remainder << 32) | words[word];
        words[word] = part / DIGITS.length();
        remainder = part % DIGITS.length();
      }
      text[at] = DIGITS.charAt((int) remainder);
    }
    return new String(text);
  }

  static Optional<UniqueId> decode(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    long[] words = new long[WORDS];
    for (int at = 0; at < LENGTH; at++) {
      long carry = DIGITS.indexOf(text.charAt(at));
      if (carry < 0) {
        return Optional.empty();
      }
      for (int word = WORDS - 1; word >= 0; word--) {
        long part = words[word] * DIGITS.length() + carry;
        words[word] = part & WORD;
        carry = part >>> 32;
      }
      if (carry != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new UniqueId((words[0] << 32) | words[1], (words[2] << 32) | words[3]));
  }
}
