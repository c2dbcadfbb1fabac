package io.github.qldbfake.internal.fault;

/**
 * Strikes at random, the same way for the same seed.
 *
 * @param probability from 0, never, to 1, always
 */
public record Chance(double probability, long seed) {

  /**
   * Checks the probability.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public Chance {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
    }
  }
}
