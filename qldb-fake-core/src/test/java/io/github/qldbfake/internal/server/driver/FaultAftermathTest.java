package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qldbfake.Fault;
import io.github.qldbfake.InjectedFault;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.server.Clients;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.CapacityExceededException;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.awssdk.services.qldbsession.model.RateExceededException;

/** What a fault leaves of transaction, session and ledger, below the driver. */
final class FaultAftermathTest {

  private static final String ROWS = "SELECT VALUE n FROM T";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  private final QldbSessionClient client = Clients.sessionsWithoutRetries(ledger.account);
  private final HttpSession session = new HttpSession(client, DriverFixture.LEDGER);

  @AfterEach
  void close() {
    client.close();
  }

  @BeforeEach
  void aTransactionThatInserts() {
    owner("CREATE TABLE T");
    owner("CREATE TABLE U");
    session.begin();
    session.execute("INSERT INTO T VALUE {'n': 1}");
  }

  private List<String> owner(String statement) {
    return ledger.account.ledger(DriverFixture.LEDGER).execute(statement);
  }

  private void strikeCommit(Fault fault) {
    ledger.account.faults().add(fault.onOperation("CommitTransaction").times(1));
  }

  static Stream<Fault> thatLeaveTheTransactionAlone() {
    return Stream.of(
        Fault.rateExceeded(),
        Fault.capacityExceeded(),
        Fault.internalFailure(),
        Fault.droppedConnection());
  }

  static Stream<Fault> thatEndTheSession() {
    return Stream.of(Fault.sessionExpired(), Fault.invalidSession(), Fault.transactionExpired());
  }

  @ParameterizedTest
  @MethodSource("thatLeaveTheTransactionAlone")
  void aCommitThatDidNotHappenCanBeMadeAgain(Fault fault) {
    strikeCommit(fault);
    assertThatThrownBy(session::commit).isInstanceOf(Exception.class);
    assertThat(owner(ROWS)).isEmpty();

    assertThat(session.commit().transactionId()).isEqualTo(session.transactionId());
    assertThat(owner(ROWS)).containsExactly("1");
  }

  @ParameterizedTest
  @MethodSource("thatEndTheSession")
  void aSessionThatEndedIsGone(Fault fault) {
    strikeCommit(fault);
    assertThatThrownBy(session::commit).isInstanceOf(QldbSessionException.class);

    Refusals.assertInvalidSession(session::abort, "No such session");
    assertThat(owner(ROWS)).isEmpty();
  }

  @Test
  void aConflictEndsTheTransactionAndNotTheSession() {
    strikeCommit(Fault.occConflict());
    Refusals.assertConflict(session::commit);
    Refusals.assertBadRequest(session::commit, "No open transaction");

    session.begin();
    session.execute("INSERT INTO T VALUE {'n': 2}");
    assertThat(session.commit().transactionId()).isEqualTo(session.transactionId());
    assertThat(owner(ROWS)).containsExactly("2");
  }

  @Test
  void aCommitWhoseAnswerIsLostIsOneBlock() {
    owner("INSERT INTO T VALUE {'n': 0}");
    strikeCommit(Fault.lostAnswer());
    assertThatThrownBy(session::commit).isInstanceOf(SdkClientException.class);
    owner("INSERT INTO T VALUE {'n': 2}");

    List<Long> blocks =
        owner("SELECT VALUE h.blockAddress.sequenceNo FROM history(T) AS h").stream()
            .map(Long::valueOf)
            .toList();
    long first = blocks.get(0);
    assertThat(blocks).containsExactly(first, first + 1, first + 2);
    assertThat(owner(ROWS)).containsExactly("0", "1", "2");
  }

  @Test
  void aCommitWhoseAnswerIsLostHasEndedItsTransaction() {
    strikeCommit(Fault.lostAnswer());
    assertThatThrownBy(session::commit).isInstanceOf(SdkClientException.class);

    Refusals.assertBadRequest(session::commit, "No open transaction");
  }

  @Test
  void expiryHasTheTextOfTheService() {
    strikeCommit(Fault.transactionExpired());

    Refusals.assertInvalidSession(
        session::commit, "Transaction " + session.transactionId() + " has expired");
  }

  @Test
  void anExpiredSessionHasTheTextOfTheService() {
    strikeCommit(Fault.sessionExpired());

    assertThat(catchThrowableOfType(QldbSessionException.class, session::commit))
        .extracting(error -> error.awsErrorDetails().errorMessage())
        .asString()
        .matches("Session [0-9A-Za-z]{22} has expired");
  }

  @Test
  void anInvalidSessionHasTheTextOfTheService() {
    strikeCommit(Fault.invalidSession());

    Refusals.assertInvalidSession(session::commit, "No such session");
  }

  @Test
  void rateAndCapacityHaveTheirOwnErrors() {
    strikeCommit(Fault.rateExceeded());
    strikeCommit(Fault.capacityExceeded());

    RateExceededException rate = catchThrowableOfType(RateExceededException.class, session::commit);
    CapacityExceededException capacity =
        catchThrowableOfType(CapacityExceededException.class, session::commit);
    assertThat(rate.awsErrorDetails().errorMessage()).isEqualTo("The rate was exceeded");
    assertThat(rate.statusCode()).isEqualTo(400);
    assertThat(capacity.awsErrorDetails().errorMessage()).isEqualTo("Capacity exceeded");
    assertThat(capacity.statusCode()).isEqualTo(503);
  }

  @Test
  void aCommandWithoutItsTransactionIsRefusedAndNotStruck() {
    session.commit();
    ledger.account.faults().add(Fault.occConflict()).add(Fault.internalFailure());

    Refusals.assertBadRequest(session::commit, "No open transaction");
    Refusals.assertBadRequest(() -> session.execute("SELECT * FROM T"), "No open transaction");
    assertThat(ledger.account.faults().injected()).isEmpty();
  }

  @Test
  void aPageIsAboutItsOwnStatement() {
    owner("INSERT INTO T VALUE {'n': 0}");
    ledger.account.limit(ServiceLimit.PAGE_ROWS, 1);
    HttpSession reader = ledger.session();
    reader.begin();
    String ofValues =
        reader.execute("SELECT VALUE n FROM << 1, 2, 3 >> AS n").firstPage().nextPageToken();
    String ofTable = reader.execute("SELECT * FROM T, << 1, 2 >> AS n").firstPage().nextPageToken();
    ledger.account.faults().add(Fault.rateExceeded().onTable("T").onOperation("FetchPage"));

    assertThat(reader.fetch(ofValues).fetchPage().page().values()).hasSize(1);
    assertThatThrownBy(() -> reader.fetch(ofTable)).isInstanceOf(RateExceededException.class);
  }

  @Test
  void aRuleForATableStrikesItsStatementsAndTheirCommit() {
    Fault fault = Fault.internalFailure().onTable("T");
    ledger.account.faults().add(fault);
    assertThatThrownBy(session::commit).isInstanceOf(QldbSessionException.class);
    assertThat(session.execute("SELECT * FROM U")).isNotNull();

    assertThat(ledger.account.faults().injected())
        .extracting(InjectedFault::operation, InjectedFault::statement)
        .containsExactly(tuple("CommitTransaction", Optional.of("INSERT INTO T VALUE {'n': 1}")));
  }
}
