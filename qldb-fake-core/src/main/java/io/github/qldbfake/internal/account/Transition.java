package io.github.qldbfake.internal.account;

import java.time.Duration;

/** How long a resource stays in a state on the way to another. */
public sealed interface Transition {

  /** No time at all. */
  Transition AT_ONCE = new AfterTime(Duration.ZERO);

  /** That long, by the clock of the account. */
  record AfterTime(Duration duration) implements Transition {

    /** Longer than any test, and short enough to be added to whatever a clock shows. */
    private static final Duration LONGEST = Duration.ofDays(365_000);

    /**
     * Refuses a time that nobody can wait for.
     *
     * @throws IllegalArgumentException if {@code duration} is negative, or longer than 365,000 days
     */
    public AfterTime {
      if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "a state lasts from no time to 365000 days, not " + duration);
      }
    }
  }

  /** Until it has been described that many times in the state on the way. */
  record AfterDescribes(int count) implements Transition {

    /**
     * Refuses a negative count.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public AfterDescribes {
      if (count < 0) {
        throw new IllegalArgumentException("a state cannot be described " + count + " times");
      }
    }
  }
}
