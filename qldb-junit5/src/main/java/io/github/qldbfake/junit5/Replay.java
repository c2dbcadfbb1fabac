package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeBuilder;
import io.github.qldbfake.QldbFake;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How tests get the same ids and times in every run: the ids of each test's account follow from a
 * seed that is given, and the clock stands still.
 *
 * @param clock the time at which it stands
 */
record Replay(long idSeed, Instant clock) {

  /** The configuration parameter of JUnit that asks for it. */
  static final String PARAMETER = "io.github.qldbfake.idSeed";

  /** The configuration parameter of JUnit for the time. */
  static final String CLOCK = "io.github.qldbfake.clock";

  private static final Instant UNLESS_SAID = Instant.parse("2025-01-01T00:00:00Z");

  /**
   * The replay that is asked for, if one is.
   *
   * @throws ExtensionConfigurationException if a parameter makes no sense
   */
  static Optional<Replay> of(ExtensionContext context) {
    Optional<String> idSeed = context.getConfigurationParameter(PARAMETER);
    Optional<String> clock = context.getConfigurationParameter(CLOCK);
    if (clock.isPresent() && idSeed.isEmpty()) {
      throw new ExtensionConfigurationException(
          "the configuration parameter %s goes with %s; say both, as a failed test reports them, or leave it out"
              .formatted(CLOCK, PARAMETER));
    }
    return idSeed.map(it -> new Replay(seed(it), clock.map(Replay::time).orElse(UNLESS_SAID)));
  }

  private static long seed(String idSeed) {
    try {
      return Long.parseLong(idSeed.strip());
    } catch (NumberFormatException e) {
      throw new ExtensionConfigurationException(
          "the configuration parameter %s is an id seed, a whole number such as a failed test reports, not \"%s\""
              .formatted(PARAMETER, idSeed),
          e);
    }
  }

  private static Instant time(String clock) {
    try {
      return Instant.parse(clock.strip());
    } catch (DateTimeParseException e) {
      throw noTime(clock, e);
    }
  }

  private static ExtensionConfigurationException noTime(String clock, RuntimeException cause) {
    return new ExtensionConfigurationException(
        "the configuration parameter %s is a time in the years 1 to 9999, such as %s, not \"%s\""
            .formatted(CLOCK, UNLESS_SAID, clock),
        cause);
  }

  /** A server whose account ids are the same again. */
  FakeBuilder server() {
    return QldbFake.builder().idSeed(idSeed);
  }

  /** An account to be filled and forked. Its ids must not be those of its forks. */
  FakeAccount toBeForked(QldbFake fake) {
    return stopped(fake.newAccount(~idSeed));
  }

  /** The account of a test. */
  FakeAccount fork(FakeAccount seed) {
    return seed.fork(idSeed);
  }

  /**
   * The account with its clock stopped.
   *
   * @throws ExtensionConfigurationException if a clock cannot show the time
   */
  FakeAccount stopped(FakeAccount account) {
    try {
      var unused = account.clock().freezeAt(clock);
      return account;
    } catch (IllegalArgumentException e) {
      throw noTime(clock.toString(), e);
    }
  }
}
