package io.github.qldbfake.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class HandMovedClock implements InstantSource {

  /** Where every such clock begins. */
  public static final Instant START = Instant.parse("2020-07-07T16:34:06.375Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Moves the clock forward. */
  public void advance(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
