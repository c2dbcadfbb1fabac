package io.github.qldbfake.internal.time;

import io.github.qldbfake.internal.ion.UniqueId;

/** Ids drawn from a seeded generator: the same seed gives the same ids in the same order. */
public final class SeededIds implements IdSource {

  /** A source that starts from {@code seed}. */
  public SeededIds(long seed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UniqueId next() {
    throw new UnsupportedOperationException();
  }
}
