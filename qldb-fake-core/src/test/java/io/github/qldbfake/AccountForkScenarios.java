package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.server.Clients;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

/** Accounts and ledgers that begin with what others hold. */
abstract class AccountForkScenarios {

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeAccount seed;
  private final FakeLedger ledger;

  AccountForkScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.seed = fake.newAccount();
    this.ledger = seed.createLedger("cars");
    run(ledger, "CREATE TABLE T");
    run(ledger, "INSERT INTO T {'a': 1}");
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private static void run(FakeLedger ledger, String statement) {
    assertThat(ledger.execute(statement)).isNotNull();
  }

  @Test
  void aForkIsAnAccountOfItsOwn() {
    FakeAccount fork = seed.fork();
    assertThat(fork.id()).matches("[0-9]{12}").isNotEqualTo(seed.id());
    assertThat(fork.ledger("cars").arn()).contains(":" + fork.id() + ":");
  }

  @Test
  void aForkHoldsWhatItsSeedHolds() {
    FakeLedger fork = seed.fork().ledger("cars");
    assertThat(fork.documents("T")).containsExactly("{a:1}");
    assertThat(fork.digest()).isEqualTo(ledger.digest());
    assertThat(fork.tip()).isEqualTo(ledger.tip());
  }

  @Test
  void neitherSeesWhatBecomesOfTheOther() {
    FakeLedger fork = seed.fork().ledger("cars");
    run(fork, "INSERT INTO T {'a': 2}");
    run(ledger, "DELETE FROM T");
    assertThat(fork.documents("T")).containsExactly("{a:1}", "{a:2}");
    assertThat(ledger.documents("T")).isEmpty();
  }

  @Test
  void theIdsOfAForkFollowFromItsSeed() {
    FakeAccount one = seed.fork(42);
    FakeAccount other = seed.fork(42);
    assertThat(one.idSeed()).isEqualTo(42);
    assertThat(one.ledger("cars").execute("INSERT INTO T {'a': 2}"))
        .isEqualTo(other.ledger("cars").execute("INSERT INTO T {'a': 2}"));
  }

  @Test
  void aForkCannotGiveTheIdsOfItsSeedAgain() {
    assertThatThrownBy(() -> seed.fork(seed.idSeed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("take another for its fork");
  }

  @Test
  void aForkHasItsOwnIds() {
    FakeLedger fork = seed.fork().ledger("cars");
    assertThat(fork.execute("INSERT INTO T {'a': 2}"))
        .isNotEqualTo(ledger.execute("INSERT INTO T {'a': 2}"));
  }

  @Test
  void aForkTakesOverTheSettings() {
    FakeAccount fork = seed.limit(ServiceLimit.ACTIVE_TABLES, 1).fork();
    assertThatThrownBy(() -> fork.ledger("cars").execute("CREATE TABLE U"))
        .hasMessageContaining("limit");
  }

  @Test
  void thePoliciesOfTheSeedAreAboutTheLedgersOfTheFork() throws Exception {
    FakeLedger standard =
        seed.createLedger(
            NewLedger.named("standard").withPermissionsMode(PermissionsMode.STANDARD));
    FakeAccount fork = seed.allow("qldb:PartiQLCreateTable", standard.arn() + "/*").fork();
    QldbDriver driver = Clients.driver(fork, "standard");
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE U");
        });
    driver.close();
    assertThat(fork.ledger("standard").tables()).containsExactly("U");
  }

  @Test
  void theLimitsOfTheSeedDoNotBindItsForks() {
    FakeAccount fork = seed.fork();
    FakeAccount unused = seed.limit(ServiceLimit.ACTIVE_TABLES, 1);
    run(fork.ledger("cars"), "CREATE TABLE U");
    assertThat(fork.ledger("cars").tables()).containsExactly("T", "U");
  }

  @Test
  void theClockOfAForkShowsTheSameTime() {
    Instant past = Instant.parse("2019-01-01T00:00:00Z");
    FakeClock unused = seed.clock().freezeAt(past);
    assertThat(seed.fork().clock().now()).isEqualTo(past);
  }

  @Test
  void aForkOutlivesItsSeed() {
    FakeLedger fork = seed.fork().ledger("cars");
    seed.close();
    run(fork, "INSERT INTO T {'a': 2}");
    assertThat(fork.documents("T")).hasSize(2);
  }

  @Test
  void aLedgerCanBeForkedWithinItsAccount() {
    FakeLedger fork = ledger.fork("cars-2");
    run(fork, "INSERT INTO T {'a': 2}");
    assertThat(seed.ledger("cars-2").documents("T")).hasSize(2);
    assertThat(ledger.documents("T")).hasSize(1);
  }

  @Test
  void aForkNeedsANameThatIsFree() {
    assertThatThrownBy(() -> ledger.fork("cars")).hasMessage("Ledger name already exists");
    assertThatThrownBy(() -> ledger.fork("a--b")).hasMessageContaining("is no ledger name");
  }
}
