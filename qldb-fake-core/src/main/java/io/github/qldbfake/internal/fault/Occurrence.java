package io.github.qldbfake.internal.fault;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which of the calls that a rule fits are struck.
 *
 * @param first the number of the first call that may be struck, from 1
 * @param times how many are struck at most; without a limit if empty
 */
public record Occurrence(long first, OptionalLong times, Optional<Chance> chance) {

  static final Occurrence ALWAYS = new Occurrence(1, OptionalLong.empty(), Optional.empty());

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public Occurrence {
    requirePositive("the number of a call", first);
    times.ifPresent(number -> requirePositive("the number of times", number));
  }

  /** From that call on; once, unless {@link #times} says otherwise. */
  Occurrence from(long call) {
    return new Occurrence(call, times.isPresent() ? times : OptionalLong.of(1), chance);
  }

  Occurrence atMost(long number) {
    return new Occurrence(first, OptionalLong.of(number), chance);
  }

  Occurrence by(Chance newChance) {
    return new Occurrence(first, times, Optional.of(newChance));
  }

  /** As the methods of the facade that say it; empty for every call. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (first > 1) {
      text.append(".onCall(").append(first).append(')');
    }
    times.ifPresent(number -> text.append(".times(").append(number).append(')'));
    chance.ifPresent(
        drawn ->
            text.append(".withProbability(")
                .append(drawn.probability())
                .append(", ")
                .append(drawn.seed())
                .append(')'));
    return text.toString();
  }

  private static void requirePositive(String what, long number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " is 1 or more, not " + number);
    }
  }
}
