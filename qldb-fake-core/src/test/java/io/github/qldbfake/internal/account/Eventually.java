package io.github.qldbfake.internal.account;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does, as long as it takes, but not for ever. */
public final class Eventually {

  private static final Duration DEADLINE = Duration.ofMinutes(5);
  private static final Duration BETWEEN = Duration.ofMillis(2);

  private Eventually() {}

  /**
   * Returns once {@code condition} holds.
   *
   * @throws AssertionError if it does not within five minutes
   */
  public static void await(String what, BooleanSupplier condition) {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begin > DEADLINE.toNanos()) {
        throw new AssertionError("not within " + DEADLINE + ": " + what);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}
