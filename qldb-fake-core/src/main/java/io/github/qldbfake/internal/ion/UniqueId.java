package io.github.qldbfake.internal.ion;

import java.util.Optional;

/**
 * A 128-bit id of a strand, transaction, table, index or document.
 *
 * <p>Inside the engine an id is two longs; outside it is 22 characters of Base62, left-padded with
 * zeros.
 */
public record UniqueId(long high, long low) implements Comparable<UniqueId> {

  /** The id that 22 Base62 characters stand for, or empty if {@code text} stands for none. */
  public static Optional<UniqueId> parse(String text) {
    return Base62.decode(text);
  }

  /** Orders ids as unsigned numbers. */
  @Override
  public int compareTo(UniqueId other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  /** The 22 Base62 characters. */
  @Override
  public String toString() {
    return Base62.encode(this);
  }
}
