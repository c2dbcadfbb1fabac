package io.github.qldbfake;

import io.github.qldbfake.internal.time.MovableClock;
import java.time.Duration;
import java.time.Instant;

/** The clock of an account in this JVM. */
final class LocalClock implements FakeClock {

  private final MovableClock clock;

  LocalClock(MovableClock clock) {
    this.clock = clock;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public FakeClock freeze() {
    clock.stop();
    return this;
  }

  @Override
  public FakeClock freezeAt(Instant time) {
    clock.stopAt(time);
    return this;
  }

  @Override
  public FakeClock advance(Duration by) {
    clock.advance(by);
    return this;
  }

  @Override
  public FakeClock resume() {
    clock.goOn();
    return this;
  }

  @Override
  public FakeClock reset() {
    clock.reset();
    return this;
  }
}
