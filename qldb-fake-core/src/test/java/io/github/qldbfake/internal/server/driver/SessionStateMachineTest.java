package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;

/** What each command does in each state of a session, over HTTP. Time is another test. */
final class SessionStateMachineTest {

  private static final String OTHER_ID = "0000000000000000000001";
  private static final String NONE = "No open transaction";
  private static final String GONE = "No such session";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  private HttpSession session;

  @BeforeEach
  void aSession() {
    ledger.run("CREATE TABLE T");
    session = ledger.session();
  }

  @Test
  void startSessionOnAnUnknownLedgerIsABadRequest() {
    assertThatThrownBy(() -> ledger.session("none")).isInstanceOf(BadRequestException.class);
  }

  @Test
  void startTransactionGivesAnIdOfTwentyTwoCharacters() {
    assertThat(session.begin().startTransaction().transactionId()).matches("[0-9A-Za-z]{22}");
  }

  @Test
  void startTransactionWhileOneIsOpenIsRefused() {
    session.begin();
    Refusals.assertBadRequest(session::begin, "Transaction already open");
  }

  @Test
  void executeWithoutATransactionIsRefused() {
    Refusals.assertBadRequest(() -> session.execute("SELECT * FROM T"), NONE);
  }

  @Test
  void fetchWithoutATransactionIsRefused() {
    Refusals.assertBadRequest(() -> session.fetch("AAAA"), NONE);
  }

  @Test
  void commitWithoutATransactionIsRefused() {
    Refusals.assertBadRequest(session::commit, NONE);
  }

  @Test
  void executeWithTheIdOfAnotherTransactionIsRefused() {
    session.begin();
    Refusals.assertBadRequest(
        () ->
            session.send(
                r -> r.executeStatement(e -> e.transactionId(OTHER_ID).statement("SELECT 1"))),
        NONE);
  }

  @Test
  void commitWithTheIdOfAnotherTransactionIsRefusedAndTheOpenOneStays() {
    session.begin();
    Refusals.assertBadRequest(() -> session.commit(OTHER_ID, new byte[32]), NONE);
    assertThat(session.commit().transactionId()).isEqualTo(session.transactionId());
  }

  @Test
  void abortWithoutATransactionSucceedsAndSaysThatTheSessionLives() {
    assertThat(session.abort().abortTransaction()).isNotNull();
    assertThat(session.begin().startTransaction()).isNotNull();
  }

  @Test
  void abortEndsTheTransaction() {
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    session.abort();
    Refusals.assertBadRequest(session::commit, NONE);
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void afterAnAbortTheNextTransactionStarts() {
    session.begin();
    session.abort();
    session.begin();
    assertThat(session.commit().transactionId()).isEqualTo(session.transactionId());
  }

  @Test
  void commitEndsTheTransactionAndKeepsTheSession() {
    session.begin();
    session.commit();
    Refusals.assertBadRequest(session::commit, NONE);
    assertThat(session.begin().startTransaction()).isNotNull();
  }

  @Test
  void commitEndsThePagesOfItsTransaction() {
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]");
    session.begin();
    String page =
        session.execute("SELECT * FROM T a, T b, T c, T d, T e").firstPage().nextPageToken();
    session.commit();
    Refusals.assertBadRequest(() -> session.fetch(page), NONE);
  }

  @Test
  void aPageTokenOfAnEarlierTransactionIsRefused() {
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]");
    session.begin();
    String page =
        session.execute("SELECT * FROM T a, T b, T c, T d, T e").firstPage().nextPageToken();
    session.commit();
    session.begin();
    Refusals.assertBadRequest(
        () -> session.fetch(page), "The parameter NextPageToken is not valid");
  }

  @Test
  void aWrongDigestIsRefusedAndNothingIsKept() {
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    Refusals.assertBadRequest(
        () -> session.commit(session.transactionId(), new byte[32]), "Digests don't match");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void endSessionEndsTheSession() {
    session.end();
    Refusals.assertInvalidSession(session::begin, GONE);
  }

  @Test
  void endSessionEndsTheTransactionToo() {
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    session.end();
    Refusals.assertInvalidSession(session::commit, GONE);
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void twoSessionsHaveATransactionEach() {
    HttpSession second = ledger.session();
    session.begin();
    second.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    second.execute("INSERT INTO T ?", "{n:2}");
    second.commit();
    session.commit();
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2", "1");
  }

  @Test
  void aTransactionCannotBeUsedFromAnotherSession() {
    session.begin();
    HttpSession second = ledger.session();
    second.begin();
    Refusals.assertBadRequest(() -> second.commit(session.transactionId(), new byte[32]), NONE);
  }
}
