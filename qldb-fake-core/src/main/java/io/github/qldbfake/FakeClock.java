package io.github.qldbfake;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of an account: commit times, states that last, the expiry of sessions, transactions and
 * jobs. It follows the clock of the fake until a test moves or stops it. Within a ledger time never
 * goes backwards, and two stamps are never the same.
 */
public sealed interface FakeClock permits LocalClock, RemoteClock {

  /** The time it shows. */
  Instant now();

  /** Stops it at the time it shows. */
  FakeClock freeze();

  /**
   * Stops it at a time.
   *
   * @param time in the years 1 to 9999, but for their last day
   * @throws IllegalArgumentException if it is outside; nothing is changed then
   */
  FakeClock freezeAt(Instant time);

  /**
   * Moves it, stopped or not; backwards if {@code by} is negative.
   *
   * @throws IllegalArgumentException if it would show a time outside the years 1 to 9999, or on
   *     their last day; nothing is changed then
   */
  FakeClock advance(Duration by);

  /** Lets it go on from the time it shows. */
  FakeClock resume();

  /** Lets it follow the clock of the fake again, as if it had never been moved or stopped. */
  FakeClock reset();
}
