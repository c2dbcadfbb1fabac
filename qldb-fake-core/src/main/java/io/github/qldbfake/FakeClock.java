package io.github.qldbfake;

import io.github.qldbfake.internal.time.MovableClock;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of an account: commit times, states that last, the expiry of sessions, transactions and
 * jobs. It follows the clock of the fake until a test moves or stops it. Within a ledger time never
 * goes backwards, and two stamps are never the same.
 */
public final class FakeClock {

  private final MovableClock clock;

  FakeClock(MovableClock clock) {
    this.clock = clock;
  }

  /** The time it shows. */
  public Instant now() {
    return clock.instant();
  }

  /** Stops it at the time it shows. */
  public FakeClock freeze() {
    clock.stop();
    return this;
  }

  /** Stops it at a time. */
  public FakeClock freezeAt(Instant time) {
    clock.stopAt(time);
    return this;
  }

  /** Moves it, stopped or not; backwards if {@code by} is negative. */
  public FakeClock advance(Duration by) {
    clock.advance(by);
    return this;
  }

  /** Lets it go on from the time it shows. */
  public FakeClock resume() {
    clock.goOn();
    return this;
  }
}
