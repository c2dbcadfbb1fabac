package io.github.qldbfake.internal.session;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The time since a command came in. */
final class Stopwatch {

  private final LongSupplier nanoTime;
  private final long start;

  private Stopwatch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  static Stopwatch start(LongSupplier nanoTime) {
    return new Stopwatch(nanoTime);
  }

  /** The time so far, at least 1 ms as in the answers of the service. */
  Timing read() {
    long elapsed = nanoTime.getAsLong() - start;
    return new Timing(Math.max(1, TimeUnit.NANOSECONDS.toMillis(elapsed)));
  }
}
