package io.github.qldbfake.internal.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream that delivers on a thread of its account; only {@link #discard} is for others. */
final class LiveStream {

  private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);

  private final StreamJob job;
  private final DeliveryPace pace;
  private boolean over;
  private int failures;
  private long lastFailure;

  LiveStream(StreamJob job, DeliveryPace pace) {
    this.job = job;
    this.pace = pace;
  }

  /**
   * Delivers a turn's worth, unless it pauses after a failure. One that was cancelled is called
   * once more even so, to close its way to Kinesis.
   *
   * @return whether there is more that can be delivered at once
   */
  boolean deliver() {
    boolean running = job.isRunning();
    if (running && pauses()) {
      return false;
    }
    // Not asked after the turn: one that is cancelled after it has not let go of Kinesis yet.
    over = !running;
    try {
      boolean more = job.deliver();
      note(job.isImpaired());
      return more;
    } catch (RuntimeException e) {
      // Ours to mend, but no reason to end the other streams too.
      LOG.error("stream {} did not deliver: {}", job.arn(), e.toString(), e);
      note(true);
      return false;
    }
  }

  /** Whether it had ended before its last turn, in which it let go of Kinesis. */
  boolean isOver() {
    return over;
  }

  /** Ends it together with its account. */
  void discard() {
    job.discard();
  }

  private boolean pauses() {
    return failures > 0 && pace.nanoTime().getAsLong() - lastFailure < pace.pauseAfter(failures);
  }

  private void note(boolean failed) {
    failures = failed ? failures + 1 : 0;
    lastFailure = pace.nanoTime().getAsLong();
  }
}
