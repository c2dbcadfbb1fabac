package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.qldb.ExecutorNoReturn;
import software.amazon.qldb.QldbDriver;

/** Transactions and sessions grow old by the clock of the account, which the test moves. */
final class ExpiryTest {

  private static final Duration TRANSACTION = Duration.ofSeconds(30);
  private static final Duration SESSION = Duration.ofMinutes(15);
  private static final Duration TICK = Duration.ofMillis(1);

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aTable() {
    ledger.run("CREATE TABLE T");
  }

  static Stream<Named<Consumer<HttpSession>>> commands() {
    return Stream.of(
        Named.of("StartTransaction", HttpSession::begin),
        Named.of("ExecuteStatement", session -> session.execute("SELECT * FROM T")),
        Named.of("FetchPage", session -> session.fetch("AAAA")),
        Named.of("CommitTransaction", HttpSession::commit),
        Named.of("AbortTransaction", HttpSession::abort),
        Named.of("EndSession", HttpSession::end));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsThatTheTransactionHasExpired(Consumer<HttpSession> command) {
    HttpSession session = transactionOf(TRANSACTION.plus(TICK));
    Refusals.assertInvalidSession(
        () -> command.accept(session), "Transaction " + session.transactionId() + " has expired");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theSessionOfAnExpiredTransactionIsGone(Consumer<HttpSession> command) {
    HttpSession session = transactionOf(TRANSACTION.plus(TICK));
    Refusals.assertInvalidSession(
        session::abort, "Transaction " + session.transactionId() + " has expired");
    Refusals.assertInvalidSession(() -> command.accept(session), "No such session");
  }

  @Test
  void aTransactionOfThirtySecondsCommits() {
    HttpSession session = transactionOf(TRANSACTION);
    assertThat(session.commit().transactionId()).isEqualTo(session.transactionId());
  }

  @Test
  void anExpiredTransactionLeavesNothing() {
    HttpSession session = ledger.session();
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    ledger.clock.advance(TRANSACTION.plus(TICK));
    Refusals.assertInvalidSession(
        session::commit, "Transaction " + session.transactionId() + " has expired");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void aSessionExpires() {
    HttpSession session = ledger.session();
    ledger.clock.advance(SESSION.plus(TICK));
    assertThat(catchThrowable(session::begin))
        .isInstanceOfSatisfying(
            InvalidSessionException.class,
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .matches("Session [0-9A-Za-z]{22} has expired"));
  }

  @Test
  void anExpiredSessionIsForgotten() {
    HttpSession session = ledger.session();
    ledger.clock.advance(SESSION.multipliedBy(2).plus(TICK));
    Refusals.assertInvalidSession(session::begin, "No such session");
  }

  @Test
  void theDriverDoesNotRetryAnExpiredTransaction() {
    List<String> attempts = new ArrayList<>();
    QldbDriver retrying = ledger.open(ledger.builder());
    assertThat(
            catchThrowable(
                () ->
                    retrying.execute(
                        txn -> {
                          attempts.add("Transaction " + txn.getTransactionId() + " has expired");
                          ledger.clock.advance(TRANSACTION.plus(TICK));
                        })))
        .isInstanceOf(InvalidSessionException.class)
        .hasMessageStartingWith(attempts.get(0));
    assertThat(attempts).hasSize(1);
  }

  @Test
  void aStatementInAnExpiredTransactionEndsTheWorkOfTheDriver() {
    assertThat(
            catchThrowable(
                () ->
                    ledger.driver.execute(
                        txn -> {
                          ledger.clock.advance(TRANSACTION.plus(TICK));
                          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
                        })))
        .isInstanceOf(InvalidSessionException.class)
        .hasMessageMatching("(?s)Transaction [0-9A-Za-z]{22} has expired.*");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void theDriverGoesOnWithAnotherSessionAfterAnExpiredTransaction() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    ExecutorNoReturn waiting = txn -> ledger.clock.advance(TRANSACTION.plus(TICK));
    assertThat(catchThrowable(() -> single.execute(waiting)))
        .isInstanceOf(InvalidSessionException.class);
    assertThat(DriverFixture.rowsOf(single, "SELECT * FROM T")).isEmpty();
  }

  @Test
  void theDriverReplacesAPooledSessionThatGrewTooOld() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    assertThat(DriverFixture.rowsOf(single, "SELECT * FROM T")).isEmpty();
    ledger.clock.advance(SESSION.plus(TICK));
    assertThat(DriverFixture.rowsOf(single, "SELECT * FROM T")).isEmpty();
    ledger.clock.advance(SESSION.multipliedBy(3));
    assertThat(DriverFixture.rowsOf(single, "SELECT * FROM T")).isEmpty();
  }

  private HttpSession transactionOf(Duration age) {
    HttpSession session = ledger.session();
    session.begin();
    ledger.clock.advance(age);
    return session;
  }
}
