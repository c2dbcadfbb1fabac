package io.github.qldbfake.internal.partiql.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A pattern of LIKE: {@code _} stands for one character, {@code %} for any number of them. */
final class LikePattern {

  private final List<LikeSegment> segments;

  private LikePattern(List<LikeSegment> segments) {
    this.segments = segments;
  }

  static LikePattern parse(String pattern, Optional<String> escape) {
    int sign = escape.map(LikePattern::single).orElse(-1);
    int[] characters = pattern.codePoints().toArray();
    int[] segment = new int[characters.length];
    int count = 0;
    List<LikeSegment> segments = new ArrayList<>();
    for (int at = 0; at < characters.length; at++) {
      int character = characters[at];
      if (character == sign) {
        segment[count++] = escaped(characters, ++at, sign);
      } else if (character == '%') {
        segments.add(new LikeSegment(Arrays.copyOf(segment, count)));
        count = 0;
      } else {
        segment[count++] = character == '_' ? LikeSegment.ANY : character;
      }
    }
    segments.add(new LikeSegment(Arrays.copyOf(segment, count)));
    return new LikePattern(segments);
  }

  private static int escaped(int[] characters, int at, int sign) {
    if (at < characters.length
        && (characters[at] == '%' || characters[at] == '_' || characters[at] == sign)) {
      return characters[at];
    }
    throw new StatementException("Invalid escape sequence in the pattern of LIKE");
  }

  private static int single(String escape) {
    if (escape.length() != 1 || escape.isBlank()) {
      throw new StatementException("The escape of LIKE must be one character");
    }
    return escape.charAt(0);
  }

  /** The first segment begins the text, the last one ends it, the others lie between, in order. */
  boolean matches(String text) {
    int[] characters = text.codePoints().toArray();
    LikeSegment first = segments.get(0);
    LikeSegment last = segments.get(segments.size() - 1);
    int end = characters.length - last.length();
    if (segments.size() == 1) {
      return end == 0 && first.isAt(characters, 0);
    }
    int at = first.length();
    if (at > end || !first.isAt(characters, 0) || !last.isAt(characters, end)) {
      return false;
    }
    for (LikeSegment segment : segments.subList(1, segments.size() - 1)) {
      int found = segment.find(characters, at, end);
      if (found < 0) {
        return false;
      }
      at = found + segment.length();
    }
    return true;
  }
}
