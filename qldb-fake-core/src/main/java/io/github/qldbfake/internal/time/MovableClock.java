package io.github.qldbfake.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A clock that follows another until somebody moves or stops it. Thread-safe. */
public final class MovableClock implements InstantSource {

  private final InstantSource source;
  private Duration ahead;
  private @Nullable Instant stoppedAt;

  /** A clock that shows the time of {@code source}. */
  public MovableClock(InstantSource source) {
    this(source, Duration.ZERO, null);
  }

  private MovableClock(InstantSource source, Duration ahead, @Nullable Instant stoppedAt) {
    this.source = source;
    this.ahead = ahead;
    this.stoppedAt = stoppedAt;
  }

  @Override
  public synchronized Instant instant() {
    return stoppedAt == null ? source.instant().plus(ahead) : stoppedAt;
  }

  /** Stops it at a time. */
  public synchronized void stopAt(Instant time) {
    stoppedAt = time;
  }

  /** Stops it at the time it shows. */
  public synchronized void stop() {
    stopAt(instant());
  }

  /** Lets it go on from the time it shows. */
  public synchronized void goOn() {
    if (stoppedAt != null) {
      ahead = Duration.between(source.instant(), stoppedAt);
      stoppedAt = null;
    }
  }

  /** Moves it; it stays stopped if it is. */
  public synchronized void advance(Duration by) {
    if (stoppedAt == null) {
      ahead = ahead.plus(by);
    } else {
      stoppedAt = stoppedAt.plus(by);
    }
  }

  /** Another clock that shows the same time, and goes its own way from now on. */
  public synchronized MovableClock copy() {
    return new MovableClock(source, ahead, stoppedAt);
  }
}
