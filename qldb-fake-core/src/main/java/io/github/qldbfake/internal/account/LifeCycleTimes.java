package io.github.qldbfake.internal.account;

import java.time.Duration;

/**
 * How long ledgers stay in the states on the way, by the clock of their account.
 *
 * @param creating how long CREATING lasts, not negative
 * @param deleting how long DELETING lasts, not negative
 */
public record LifeCycleTimes(Duration creating, Duration deleting) {

  /** Every change of state is immediate. */
  public static final LifeCycleTimes NONE = new LifeCycleTimes(Duration.ZERO, Duration.ZERO);

  /**
   * Refuses negative times.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public LifeCycleTimes {
    if (creating.isNegative() || deleting.isNegative()) {
      throw new IllegalArgumentException("negative life cycle time");
    }
  }
}
