package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.Clients;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.QldbException;

/** Faults of an account: whom they strike, and what can be read of them. */
final class FakeFaultsTest {

  private static final Fault NO_DIGESTS =
      Fault.throttling().onOperation("GetDigest", "DescribeLedger");
  private static final HandMovedClock CLOCK = new HandMovedClock();
  private static final QldbFake FAKE = QldbFake.builder().clock(CLOCK).start();

  private final FakeAccount account = FAKE.newAccount();
  private final QldbClient client = Clients.controlPlane(account, 1);
  private final FakeLedger ledger = account.createLedger("ledger");

  @AfterEach
  void close() {
    client.close();
    account.close();
  }

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  private void digest(String name) {
    assertThat(client.getDigest(r -> r.name(name)).digest().asByteArray()).hasSize(32);
  }

  private void digest() {
    digest("ledger");
  }

  private void assertThrottled() {
    assertThatThrownBy(this::digest)
        .isInstanceOf(QldbException.class)
        .hasMessageStartingWith("Rate exceeded");
  }

  @Test
  void whatWasInjectedCanBeRead() {
    account.faults().add(NO_DIGESTS.onCall(2));
    digest();
    assertThrottled();

    assertThat(account.faults().injected())
        .containsExactly(
            new InjectedFault(
                NO_DIGESTS.onCall(2), "GetDigest", Optional.empty(), 2, CLOCK.instant()));
  }

  @Test
  void aRuleCanBeTakenAwayAgain() {
    account.faults().add(NO_DIGESTS).remove(NO_DIGESTS);

    assertThatCode(this::digest).doesNotThrowAnyException();
  }

  @Test
  void clearedRulesStayOnRecord() {
    account.faults().add(NO_DIGESTS);
    assertThrottled();
    account.faults().clear();
    digest();

    assertThat(account.faults().injected()).extracting(InjectedFault::call).containsExactly(1L);
  }

  @Test
  void noOtherAccountIsStruck() {
    FakeAccount other = FAKE.newAccount();
    other.faults().add(Fault.internalFailure());

    assertThatCode(this::digest).doesNotThrowAnyException();
    assertThat(other.faults().injected()).isEmpty();
  }

  @Test
  void theOwnerOfTheFakeIsNotStruck() {
    account.faults().add(Fault.internalFailure());

    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    assertThat(account.faults().injected()).isEmpty();
  }

  @Test
  void aRequestThatIsNoCallIsNotStruck() {
    account.faults().add(Fault.internalFailure());

    assertThatThrownBy(() -> digest("no_name"))
        .isInstanceOf(QldbException.class)
        .hasMessageContaining("The parameter Name");
    assertThat(account.faults().injected()).isEmpty();
  }

  @Test
  void anOperationIsStruckEvenIfItWouldFailAnyway() {
    account.faults().add(NO_DIGESTS);

    assertThatThrownBy(() -> digest("none"))
        .isInstanceOf(QldbException.class)
        .hasMessageStartingWith("Rate exceeded");
  }
}
