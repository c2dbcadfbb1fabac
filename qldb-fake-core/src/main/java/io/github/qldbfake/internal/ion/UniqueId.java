package io.github.qldbfake.internal.ion;

import java.util.Optional;

/**
 * A 128-bit id of a strand, transaction, table, index or document.
 *
 * <p>Inside the engine an id is two longs; outside it is 22 characters of Base62, left-padded with
 * zeros.
 */
public record UniqueId(long high, long low) implements Comparable<UniqueId> {

  /** The id that the 22 Base62 characters of {@code text} stand for, or empty if they stand for none. */
  public static Optional<UniqueId> parse(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(UniqueId other) {
    throw new UnsupportedOperationException();
  }

  /** The 22 Base62 characters. */
  @Override
  public String toString() {
    throw new UnsupportedOperationException();
  }
}
