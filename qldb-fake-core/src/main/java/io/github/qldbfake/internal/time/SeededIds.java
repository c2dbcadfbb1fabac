package io.github.qldbfake.internal.time;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.SplittableRandom;

/** Ids drawn from a seeded generator: the same seed gives the same ids in the same order. */
public final class SeededIds implements IdSource {

  private final SplittableRandom random;

  /** A source that starts from {@code seed}. */
  public SeededIds(long seed) {
    this.random = new SplittableRandom(seed);
  }

  @Override
  public synchronized UniqueId next() {
    return new UniqueId(random.nextLong(), random.nextLong());
  }
}
