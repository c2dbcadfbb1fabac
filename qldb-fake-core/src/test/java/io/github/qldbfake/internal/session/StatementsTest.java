package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static io.github.qldbfake.internal.session.SessionFixture.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final String OCC_TEXT =
      "Optimistic concurrency control (OCC) failure encountered while committing the transaction";
  private static final String NO_TABLE =
      "Semantic Error: at line 1, column 15: No such variable named 'Vehicles';"
          + " No such variable named 'Vehicles'";

  private final SessionFixture fixture = new SessionFixture();
  private final Client client = fixture.client();

  @BeforeEach
  void aTableAndAnOpenTransaction() {
    client.run("CREATE TABLE T");
    client.begin();
  }

  @Test
  void aTransactionSeesItsOwnWrites() {
    client.execute("INSERT INTO T VALUE ?", "{a:1.50}");

    assertThat(client.rows("SELECT * FROM T")).containsExactly("{a:1.50}");
  }

  @Test
  void anotherSessionSeesNothingBeforeTheCommit() {
    client.execute("INSERT INTO T VALUE ?", "{a:1}");

    assertThat(fixture.clientInTransaction().rows("SELECT * FROM T")).isEmpty();
  }

  @Test
  void anotherSessionSeesEverythingAfterTheCommit() {
    client.execute("INSERT INTO T VALUE ?", "{a:1}");
    client.commit();

    assertThat(fixture.clientInTransaction().rows("SELECT * FROM T")).containsExactly("{a:1}");
  }

  @Test
  void anAbortedTransactionLeavesNoTrace() {
    long tip = fixture.tip();
    client.execute("INSERT INTO T VALUE ?", "{a:1}");
    client.abort();

    assertThat(fixture.tip()).isEqualTo(tip);
  }

  @Test
  void anEndedSessionLeavesNoTraceOfItsTransaction() {
    long tip = fixture.tip();
    client.execute("INSERT INTO T VALUE ?", "{a:1}");
    client.end();

    assertThat(fixture.tip()).isEqualTo(tip);
  }

  @Test
  void aRefusedStatementCarriesTheTextOfTheEngine() {
    assertBadRequest(() -> client.execute("select * from Vehicles"), NO_TABLE);
  }

  @Test
  void aRefusedStatementLeavesTheTransactionUsable() {
    assertBadRequest(() -> client.execute("select * from Vehicles"), NO_TABLE);

    client.execute("CREATE TABLE Vehicles");
    client.execute("INSERT INTO Vehicles VALUE ?", "{a:1}");
    client.commit();

    assertThat(fixture.clientInTransaction().rows("SELECT * FROM Vehicles"))
        .containsExactly("{a:1}");
  }

  @Test
  void theLoserOfTwoTransactionsGetsTheConflict() {
    loseAgainstAnotherSession();

    assertFails(client::commit, "OccConflictException", OCC_TEXT);
  }

  @Test
  void aConflictClosesTheTransactionAndTheSessionIsUsableAtOnce() {
    loseAgainstAnotherSession();
    assertFails(client::commit, "OccConflictException", OCC_TEXT);

    assertBadRequest(client::commit, "No open transaction");
    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void readingTransactionsDoNotConflict() {
    client.rows("SELECT * FROM T");
    Client other = fixture.clientInTransaction();
    other.rows("SELECT * FROM T");
    other.commit();

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void aWriteReportsItsIos() {
    assertThat(client.execute("INSERT INTO T VALUE ?", "{a:1}").ios().writeIos()).isPositive();
  }

  @Test
  void theProcessingTimeIsWholeMilliseconds() {
    Client slow =
        new Client(
            new SessionService(
                new SessionOptions(
                    () -> fixture.nanoTime.addAndGet(TimeUnit.MICROSECONDS.toNanos(2500)),
                    () -> false)),
            fixture.account);

    assertThat(slow.abort()).isEqualTo(new Timing(2));
  }

  private void loseAgainstAnotherSession() {
    client.rows("SELECT * FROM T");
    fixture.client().run("INSERT INTO T VALUE ?", "{b:2}");
    client.execute("INSERT INTO T VALUE ?", "{a:1}");
  }
}
