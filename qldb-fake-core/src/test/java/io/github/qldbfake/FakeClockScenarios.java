package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.server.Clients;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.qldb.QldbDriver;

/** The clock of one account, moved by a test. */
abstract class FakeClockScenarios {

  private static final Instant PAST = Instant.parse("2019-01-01T00:00:00Z");

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeAccount account;

  FakeClockScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.account = fake.newAccount();
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void commitTimesAreThoseOfTheClock() {
    FakeClock clock = account.clock().freezeAt(PAST);
    FakeLedger ledger = account.createLedger("cars");
    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    assertThat(clock.advance(Duration.ofDays(1)).now()).isEqualTo("2019-01-02T00:00:00Z");
    assertThat(ledger.execute("INSERT INTO T {'a': 1}")).hasSize(1);
    assertThat(ledger.history("T").get(0)).contains("txTime:2019-01-02T00:00:00.00");
  }

  @Test
  void anotherAccountHasItsOwnClock() {
    assertThat(account.clock().freezeAt(PAST).now()).isEqualTo(PAST);
    assertThat(fake.newAccount().clock().now()).isAfter(PAST.plus(Duration.ofDays(365)));
  }

  @Test
  void aFrozenClockGoesOnFromTheTimeItShows() {
    FakeClock clock = account.clock().freezeAt(PAST).resume();
    assertThat(clock.now()).isBetween(PAST, PAST.plus(Duration.ofDays(1)));
  }

  @Test
  void aClockThatIsResetFollowsTheClockOfTheFakeAgain() {
    FakeClock clock = account.clock().freezeAt(PAST).advance(Duration.ofDays(1)).reset();
    assertThat(clock.now()).isAfter(PAST.plus(Duration.ofDays(365)));
    Instant shown = clock.now();
    assertThat(clock.now()).isAfterOrEqualTo(shown);
  }

  @Test
  void aLedgerOfTodayIsServedWhenTheClockIsPutBack() {
    FakeLedger ledger = account.createLedger("cars");
    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    assertThat(account.clock().freezeAt(PAST).now()).isEqualTo(PAST);
    assertThat(ledger.execute("INSERT INTO T {'a': 1}")).hasSize(1);
    assertThat(account.fork().ledger("cars").tables()).containsExactly("T");
  }

  @Test
  void aTransactionExpiresWhenTheClockIsMoved() throws Exception {
    FakeLedger unused = account.createLedger("cars");
    QldbDriver driver = Clients.driver(account, "cars");
    assertThatThrownBy(
            () ->
                driver.execute(
                    txn -> {
                      txn.execute("CREATE TABLE T");
                      account.clock().advance(Duration.ofSeconds(31));
                    }))
        .isInstanceOf(InvalidSessionException.class)
        .hasMessageContaining("has expired");
    driver.close();
  }

  @Test
  void withTheSeedOfTheIdsAndAStoppedClockAProgramRunsTheSameAgain() {
    FakeAccount again = fake.newAccount(account.idSeed());
    assertThat(digestAfterARun(again)).isEqualTo(digestAfterARun(account));
  }

  private static byte[] digestAfterARun(FakeAccount account) {
    assertThat(account.clock().freezeAt(PAST).now()).isEqualTo(PAST);
    FakeLedger ledger = account.createLedger("cars");
    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    assertThat(ledger.execute("INSERT INTO T {'a': 1}")).hasSize(1);
    return ledger.digest();
  }
}
