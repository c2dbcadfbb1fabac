package io.github.qldbfake.internal.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The time of one ledger: whole milliseconds, each stamp at least one millisecond after the one
 * before, whatever the source does. Thread-safe.
 */
public final class LedgerClock {

  private final InstantSource source;
  private Instant last;

  /** A clock over {@code source} whose first stamp is after {@code notBefore}. */
  public LedgerClock(InstantSource source, Instant notBefore) {
    this.source = source;
    this.last = notBefore.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The next stamp. */
  public synchronized Instant next() {
    Instant now = source.instant().truncatedTo(ChronoUnit.MILLIS);
    last = now.isAfter(last) ? now : last.plusMillis(1);
    return last;
  }
}
