package io.github.qldbfake;

import java.util.Random;

/**
 * How far the random searches of this build go and where they begin. A build of every day goes a
 * short way from a fixed seed, so that it gives the same answer twice. With {@code -Pdeep} a search
 * goes all the way, from a new seed each time unless {@code -Dseed=…} names one.
 */
public final class Search {

  private static final long EVERYDAY_SEED = 20_250_731;

  private Search() {}

  /** Whether the searches go all the way. */
  public static boolean isDeep() {
    return Boolean.getBoolean("deep");
  }

  /** How many cases to try. */
  public static int size(int everyDay, int deep) {
    return isDeep() ? deep : everyDay;
  }

  /** Where to begin; it has been printed, so that whoever sees a failure can repeat it. */
  public static long seed(String search) {
    long fresh = isDeep() ? new Random().nextLong() : EVERYDAY_SEED;
    long seed = Long.getLong("seed", fresh);
    System.out.println(search + ": repeat with -Dseed=" + seed);
    return seed;
  }
}
