package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.Fault;
import io.github.qldbfake.QldbFake;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.QldbException;
import software.amazon.awssdk.services.qldb.model.ResourceAlreadyExistsException;

/** What the SDK's client of the control plane does about each fault. */
final class FaultsOfTheControlPlaneTest {

  private static final int ATTEMPTS = 3;
  private static final QldbFake FAKE = QldbFake.builder().start();

  private final FakeAccount account = FAKE.newAccount();
  private final QldbClient client = Clients.controlPlane(account, ATTEMPTS);

  @AfterEach
  void close() {
    client.close();
    account.close();
  }

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  static Stream<Fault> faults() {
    return Stream.of(
        Fault.throttling(), Fault.internalFailure(), Fault.droppedConnection(), Fault.lostAnswer());
  }

  private List<LedgerSummary> ledgers() {
    return client.listLedgers(r -> {}).ledgers();
  }

  private void create() {
    assertThat(
            client
                .createLedger(r -> r.name("cars").permissionsMode(PermissionsMode.ALLOW_ALL))
                .name())
        .isEqualTo("cars");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneThatStrikesTwiceIsRetriedAndNobodyNotices(Fault fault) {
    account.faults().add(fault.times(2));

    assertThat(ledgers()).isEmpty();
    assertThat(account.faults().injected()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneThatStaysShowsAfterTheLastAttempt(Fault fault) {
    account.faults().add(fault);

    assertThat(catchThrowableOfType(SdkException.class, this::ledgers)).isNotNull();
    assertThat(account.faults().injected()).hasSize(ATTEMPTS);
  }

  @Test
  void throttlingIsAnErrorThatTheSdkKnowsAsSuch() {
    account.faults().add(Fault.throttling());
    QldbException error = catchThrowableOfType(QldbException.class, this::ledgers);

    assertThat(error.isThrottlingException()).isTrue();
    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ThrottlingException");
    assertThat(error.statusCode()).isEqualTo(400);
  }

  @Test
  void anInternalFailureIsAnErrorOfTheService() {
    account.faults().add(Fault.internalFailure());
    QldbException error = catchThrowableOfType(QldbException.class, this::ledgers);

    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("InternalFailure");
    assertThat(error.statusCode()).isEqualTo(500);
  }

  @Test
  void anOperationOnADroppedConnectionHasNotHappened() {
    account.faults().add(Fault.droppedConnection().onOperation("CreateLedger").times(1));

    create();
    assertThat(ledgers()).extracting(LedgerSummary::name).containsExactly("cars");
  }

  @Test
  void anOperationWhoseAnswerIsLostHasHappenedSoTheRetryFindsItDone() {
    account.faults().add(Fault.lostAnswer().onOperation("CreateLedger").times(1));

    assertThat(catchThrowableOfType(ResourceAlreadyExistsException.class, this::create))
        .isNotNull();
    assertThat(ledgers()).extracting(LedgerSummary::name).containsExactly("cars");
  }
}
