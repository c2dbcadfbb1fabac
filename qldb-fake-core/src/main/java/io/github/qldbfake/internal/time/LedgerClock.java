package io.github.qldbfake.internal.time;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of one ledger: whole milliseconds, each stamp at least one millisecond after the one
 * before, whatever the source does. Thread-safe.
 */
public final class LedgerClock {

  /** A clock over {@code source} whose first stamp is after {@code notBefore}. */
  public LedgerClock(InstantSource source, Instant notBefore) {
    throw new UnsupportedOperationException();
  }

  /** The next stamp. */
  public Instant next() {
    throw new UnsupportedOperationException();
  }
}
