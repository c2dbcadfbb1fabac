package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static io.github.qldbfake.internal.session.SessionFixture.assertFails;
import static io.github.qldbfake.internal.session.SessionFixture.assertInvalidSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qldbfake.internal.ledger.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The limits that the session floor holds, each as the service had it and changed by a test. */
class SessionLimitsTest {

  private final SessionFixture fixture = new SessionFixture();

  private void limit(Limit limit, long most) {
    fixture.account.changeLimits(limits -> limits.with(limit, most));
  }

  private void switchOff(Limit limit) {
    fixture.account.changeLimits(limits -> limits.without(limit));
  }

  private void assertSessionLimit() {
    assertFails(fixture::client, "LimitExceededException", "Exceeded the session limit");
  }

  @Test
  void aLedgerHas3000Sessions() {
    for (int number = 0; number < 3000; number++) {
      Client unused = fixture.client();
    }
    assertSessionLimit();
  }

  @Test
  void theLimitOfSessionsCanBeLowered() {
    limit(Limit.ACTIVE_SESSIONS, 1);
    Client unused = fixture.client();
    assertSessionLimit();
  }

  @Test
  void theLimitOfSessionsCanBeRaised() {
    limit(Limit.ACTIVE_SESSIONS, 3001);
    for (int number = 0; number < 3001; number++) {
      Client unused = fixture.client();
    }
    assertSessionLimit();
  }

  @Test
  void theLimitOfSessionsCanBeSwitchedOff() {
    limit(Limit.ACTIVE_SESSIONS, 0);
    assertSessionLimit();
    switchOff(Limit.ACTIVE_SESSIONS);
    assertThatCode(fixture::client).doesNotThrowAnyException();
  }

  @Test
  void anEndedSessionMakesRoom() {
    limit(Limit.ACTIVE_SESSIONS, 1);
    fixture.client().end();
    assertThatCode(fixture::client).doesNotThrowAnyException();
  }

  @Test
  void anExpiredSessionMakesRoom() {
    limit(Limit.ACTIVE_SESSIONS, 1);
    Client unused = fixture.client();
    fixture.clock.advance(Duration.ofMinutes(16));
    assertThatCode(fixture::client).doesNotThrowAnyException();
  }

  @Test
  void aStatementHas100000Characters() {
    Client client = fixture.clientInTransaction();
    assertBadRequest(
        () -> client.execute("x".repeat(100_001)),
        "The parameter ExecuteStatement.Statement must have from 1 to 100000 characters, not"
            + " 100001");
  }

  @Test
  void theLimitOfAStatementCanBeRaised() {
    limit(Limit.STATEMENT_CHARACTERS, 200_000);
    Client client = fixture.clientInTransaction();
    String blanks = " ".repeat(150_000);
    assertThat(client.execute("CREATE TABLE" + blanks + "U").values()).hasSize(1);
  }

  @Test
  void theLimitOfAStatementCanBeLowered() {
    limit(Limit.STATEMENT_CHARACTERS, 14);
    Client client = fixture.clientInTransaction();
    assertThat(client.execute("CREATE TABLE U").values()).hasSize(1);
    assertBadRequest(
        () -> client.execute("CREATE TABLE VW"),
        "The parameter ExecuteStatement.Statement must have from 1 to 14 characters, not 15");
  }

  @Test
  void theLimitOfAStatementCanBeSwitchedOff() {
    switchOff(Limit.STATEMENT_CHARACTERS);
    Client client = fixture.clientInTransaction();
    String blanks = " ".repeat(300_000);
    assertThat(client.execute("CREATE TABLE" + blanks + "U").values()).hasSize(1);
  }

  @Test
  void aTransactionMayBeOpenFor30Seconds() {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(Duration.ofSeconds(30).plusMillis(1));
    assertInvalidSession(client::commit, "Transaction " + client.transactionId() + " has expired");
  }

  @Test
  void theLifeOfATransactionCanBeLowered() {
    limit(Limit.TRANSACTION_MILLISECONDS, 10);
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(Duration.ofMillis(11));
    assertInvalidSession(client::commit, "Transaction " + client.transactionId() + " has expired");
  }

  @Test
  void theLifeOfATransactionCanBeRaised() {
    limit(Limit.TRANSACTION_MILLISECONDS, 60_000);
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(Duration.ofSeconds(60));
    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void theLifeOfATransactionCanBeSwitchedOff() {
    switchOff(Limit.TRANSACTION_MILLISECONDS);
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(Duration.ofMinutes(10));
    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void theLifeOfASessionCanBeLowered() {
    limit(Limit.SESSION_MILLISECONDS, 1_000);
    Client client = fixture.client();
    fixture.clock.advance(Duration.ofMillis(1_001));
    String id = SessionToken.parse(client.token()).orElseThrow().sessionId().toString();
    assertInvalidSession(client::begin, "Session " + id + " has expired");
  }

  @Test
  void theLifeOfASessionCanBeRaised() {
    limit(Limit.SESSION_MILLISECONDS, Duration.ofHours(1).toMillis());
    Client client = fixture.client();
    fixture.clock.advance(Duration.ofHours(1));
    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void theLifeOfASessionCanBeSwitchedOff() {
    switchOff(Limit.SESSION_MILLISECONDS);
    Client client = fixture.client();
    fixture.clock.advance(Duration.ofDays(1));
    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void nothingExpiresWhileTimeStandsStill() {
    SessionService held = new SessionService(new SessionOptions(() -> 0, () -> true));
    Client client = new Client(held, fixture.account);
    client.begin();
    fixture.clock.advance(Duration.ofDays(1));
    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void theRowsOfAPageCanBeChanged() {
    Client client = fixture.clientInTransaction();
    assertThat(client.execute("CREATE TABLE P").values()).hasSize(1);
    client.execute("INSERT INTO P <<{'n':1}, {'n':2}, {'n':3}, {'n':4}>>");
    limit(Limit.PAGE_ROWS, 2);
    assertThat(client.execute("SELECT * FROM P").values()).hasSize(2);
    switchOff(Limit.PAGE_ROWS);
    assertThat(client.execute("SELECT * FROM P").values()).hasSize(4);
  }
}
