package io.github.qldbfake.internal.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A clock that follows another until somebody moves or stops it. Thread-safe. */
public final class MovableClock implements InstantSource {

  /** Ion has no timestamps before the year 1 or after 9999. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  /** A day is left for stamps, which are later than the clock where several are given at once. */
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private static final String RANGE =
      "a clock shows the years 1 to 9999, but for the last day of 9999; ";

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

  /**
   * Stops it at a time.
   *
   * @throws IllegalArgumentException if it is outside the years 1 to 9999, or on their last day;
   *     nothing is changed then
   */
  public synchronized void stopAt(Instant time) {
    stoppedAt = checked(time);
  }

  /** Stops it at the time it shows. */
  public synchronized void stop() {
    stoppedAt = instant();
  }

  /** Lets it show what the clock shows that it follows, as if nobody had touched it. */
  public synchronized void reset() {
    ahead = Duration.ZERO;
    stoppedAt = null;
  }

  /** Lets it go on from the time it shows. */
  public synchronized void goOn() {
    if (stoppedAt != null) {
      ahead = Duration.between(source.instant(), stoppedAt);
      stoppedAt = null;
    }
  }

  /**
   * Moves it; it stays stopped if it is.
   *
   * @throws IllegalArgumentException if it would show a time outside the years 1 to 9999, or on
   *     their last day; nothing is changed then
   */
  public synchronized void advance(Duration by) {
    Instant then = checked(after(instant(), by));
    if (stoppedAt == null) {
      ahead = ahead.plus(by);
    } else {
      stoppedAt = then;
    }
  }

  private static Instant after(Instant now, Duration by) {
    try {
      return now.plus(by);
    } catch (ArithmeticException | DateTimeException e) {
      throw new IllegalArgumentException(RANGE + "it cannot be moved by " + by, e);
    }
  }

  private static Instant checked(Instant time) {
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new IllegalArgumentException(RANGE + "it cannot show " + time);
    }
    return time;
  }

  /** Another clock that shows the same time, and goes its own way from now on. */
  public synchronized MovableClock copy() {
    return new MovableClock(source, ahead, stoppedAt);
  }
}
