package io.github.qldbfake.internal.partiql.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between two {@code %} of a pattern of LIKE. */
final class LikeSegment {

  /** Stands for any one character. */
  static final int ANY = -1;

  /** Longer segments are searched for with 64 characters a step. */
  private static final int SHORT = 64;

  private final int[] parts;

  LikeSegment(int[] parts) {
    this.parts = parts;
  }

  int length() {
    return parts.length;
  }

  /** Whether it is there at {@code start} of the text, which is long enough. */
  boolean isAt(int[] text, int start) {
    for (int at = 0; at < parts.length; at++) {
      if (parts[at] != ANY && parts[at] != text[start + at]) {
        return false;
      }
    }
    return true;
  }

  /** Where it is first in the text from {@code from} to {@code end}; -1 if it is not. */
  int find(int[] text, int from, int end) {
    if (parts.length > SHORT) {
      return findLong(text, from, end);
    }
    for (int at = from; at <= end - parts.length; at++) {
      if (isAt(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Shift-and: bit i of the state says that the parts up to i are those before the present place of
   * the text. A character at many places of the segment has a mask; of a rare one, the places are
   * gone through. So no pattern takes time and memory beyond length times length by 64.
   */
  private int findLong(int[] text, int from, int end) {
    Map<Integer, List<Integer>> places = places();
    long[] any = mask(places.getOrDefault(ANY, List.of()));
    Map<Integer, long[]> masks = new HashMap<>();
    places.forEach(
        (part, at) -> {
          if (at.size() > any.length) {
            masks.put(part, mask(at));
          }
        });
    long[] state = new long[any.length];
    long[] next = new long[any.length];
    for (int at = from; at < end; at++) {
      long[] mask = masks.get(text[at]);
      long carry = 1;
      for (int word = 0; word < state.length; word++) {
        long shifted = (state[word] << 1) | carry;
        carry = state[word] >>> 63;
        state[word] = shifted;
        next[word] = shifted & (mask == null ? any[word] : any[word] | mask[word]);
      }
      if (mask == null) {
        for (int place : places.getOrDefault(text[at], List.of())) {
          next[place / Long.SIZE] |= state[place / Long.SIZE] & (1L << place);
        }
      }
      long[] spare = state;
      state = next;
      next = spare;
      if ((state[(parts.length - 1) / Long.SIZE] & (1L << (parts.length - 1))) != 0) {
        return at + 1 - parts.length;
      }
    }
    return -1;
  }

  private Map<Integer, List<Integer>> places() {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int at = 0; at < parts.length; at++) {
      places.computeIfAbsent(parts[at], part -> new ArrayList<>()).add(at);
    }
    return places;
  }

  private long[] mask(List<Integer> places) {
    long[] mask = new long[(parts.length + Long.SIZE - 1) / Long.SIZE];
    places.forEach(place -> mask[place / Long.SIZE] |= 1L << place);
    return mask;
  }
}
