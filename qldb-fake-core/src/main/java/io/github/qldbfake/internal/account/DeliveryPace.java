package io.github.qldbfake.internal.account;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often streams to a destination outside of this process deliver.
 *
 * @param tick the longest time until the clock of the account is looked at again, at least a
 *     millisecond; also the pause after a first failure, which doubles with each further one
 * @param longestPause the longest pause after failures
 * @param nanoTime a time that never goes back, in nanoseconds
 */
public record DeliveryPace(Duration tick, Duration longestPause, LongSupplier nanoTime) {

  /** Ten times a second, and at least every three seconds after failures. */
  public static final DeliveryPace USUAL =
      new DeliveryPace(Duration.ofMillis(100), Duration.ofSeconds(3), System::nanoTime);

  private static final int MOST_DOUBLINGS = 20;

  /** The pause after that many failures one after the other, in nanoseconds. */
  long pauseAfter(int failures) {
    long doubled = tick.toNanos() << Math.min(failures - 1, MOST_DOUBLINGS);
    return Math.min(doubled, longestPause.toNanos());
  }
}
