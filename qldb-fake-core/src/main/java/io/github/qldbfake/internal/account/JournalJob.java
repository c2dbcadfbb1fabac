package io.github.qldbfake.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An export or a stream of a journal. Thread-safe. */
public sealed interface JournalJob permits ExportJob, StreamJob {

  /** How long a job that has ended is remembered. */
  Duration REMEMBERED = Duration.ofDays(7);

  /** Whose job it is, and since when. */
  JobOrigin origin();

  /** Does whatever is to be done up to now. */
  void advance();

  /** When it ended, as of the last {@link #advance}; empty while it runs. */
  Optional<Instant> end();

  /** Whether it runs, as of the last {@link #advance}. */
  default boolean isRunning() {
    return end().isEmpty();
  }

  /** Whether it ended so long ago that nobody may see it any more. */
  default boolean isForgotten(Instant now) {
    return end().filter(time -> !now.isBefore(time.plus(REMEMBERED))).isPresent();
  }
}
