package io.github.qldbfake.internal.partiql.eval;

import java.util.Arrays;
import java.util.Optional;

/** A pattern of LIKE: {@code _} stands for one character, {@code %} for any number of them. */
final class LikePattern {

  private static final int ANY = -1;
  private static final int ONE = -2;

  /** A pattern of n parts on a text of m characters may take n * m steps. */
  private static final int MAX_STEPS = 20_000_000;

  private final int[] parts;

  private LikePattern(int[] parts) {
    this.parts = parts;
  }

  static LikePattern parse(String pattern, Optional<String> escape) {
    int sign = escape.map(LikePattern::single).orElse(0);
    int[] parts = new int[pattern.length()];
    int count = 0;
    int[] characters = pattern.codePoints().toArray();
    for (int at = 0; at < characters.length; at++) {
      int character = characters[at];
      if (escape.isPresent() && character == sign) {
        if (++at == characters.length) {
          throw new StatementException("The pattern of LIKE ends with its escape character");
        }
        parts[count++] = characters[at];
      } else {
        parts[count++] = character == '%' ? ANY : character == '_' ? ONE : character;
      }
    }
    return new LikePattern(Arrays.copyOf(parts, count));
  }

  private static int single(String escape) {
    if (escape.codePointCount(0, escape.length()) != 1) {
      throw new StatementException("The escape of LIKE must be one character");
    }
    return escape.codePointAt(0);
  }

  /**
   * Falls back to the last {@code %} on a mismatch, so it takes no exponential time.
   *
   * @throws StatementException if it takes too long nevertheless
   */
  boolean matches(String text) {
    int[] characters = text.codePoints().toArray();
    int part = 0;
    int at = 0;
    int anyPart = -1;
    int anyAt = 0;
    int steps = 0;
    while (at < characters.length) {
      if (++steps > MAX_STEPS) {
        throw new StatementException("The pattern of LIKE takes too long to match");
      }
      if (part < parts.length && parts[part] == ANY) {
        anyPart = part++;
        anyAt = at;
      } else if (part < parts.length && (parts[part] == ONE || parts[part] == characters[at])) {
        part++;
        at++;
      } else if (anyPart >= 0) {
        part = anyPart + 1;
        at = ++anyAt;
      } else {
        return false;
      }
    }
    while (part < parts.length && parts[part] == ANY) {
      part++;
    }
    return part == parts.length;
  }
}
