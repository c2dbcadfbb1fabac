package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeBuilder;
import io.github.qldbfake.QldbFake;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How tests get the same ids and times in every run: the ids of each test's account follow from a
 * seed that is given, and the clock stands still.
 */
record Replay(long idSeed) {

  /** The configuration parameter of JUnit that asks for it. */
  static final String PARAMETER = "io.github.qldbfake.idSeed";

  private static final Instant TIME = Instant.parse("2025-01-01T00:00:00Z");

  /**
   * The replay that is asked for, if one is.
   *
   * @throws ExtensionConfigurationException if the parameter is no whole number
   */
  static Optional<Replay> of(ExtensionContext context) {
    return context.getConfigurationParameter(PARAMETER).map(Replay::parse);
  }

  private static Replay parse(String idSeed) {
    try {
      return new Replay(Long.parseLong(idSeed.strip()));
    } catch (NumberFormatException e) {
      throw new ExtensionConfigurationException(
          "the configuration parameter %s is an id seed, a whole number such as a failed test reports, not \"%s\""
              .formatted(PARAMETER, idSeed),
          e);
    }
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

  /** The account with its clock stopped. */
  FakeAccount stopped(FakeAccount account) {
    var unused = account.clock().freezeAt(TIME);
    return account;
  }
}
