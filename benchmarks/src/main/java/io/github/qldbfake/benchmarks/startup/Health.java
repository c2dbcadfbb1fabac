package io.github.qldbfake.benchmarks.startup;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Whether a server answers as it should.
 *
 * @param uri what is asked for
 * @param healthy which status says that it is ready
 */
record Health(URI uri, IntPredicate healthy) {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(120);

  /**
   * Waits until it does.
   *
   * @param alive whether it is worth while to wait on
   * @return whether it does
   */
  boolean await(BooleanSupplier alive) {
    long began = System.nanoTime();
    while (!healthy.test(status())) {
      if (!alive.getAsBoolean() || System.nanoTime() - began > MOST_NANOS) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }

  /** The status of an answer, 0 if there is none. */
  private int status() {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return 0;
    }
  }
}
