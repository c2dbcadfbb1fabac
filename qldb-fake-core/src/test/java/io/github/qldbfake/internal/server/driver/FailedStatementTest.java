package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;

/** A statement that is refused does not end its transaction, and counts in the commit digest. */
final class FailedStatementTest {

  private static final String NO_TABLE =
      "Semantic Error: at line 1, column 13: No such variable named 'U';"
          + " No such variable named 'U'";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aTable() {
    ledger.run("CREATE TABLE T");
  }

  @Test
  void aProgramCanCreateTheTableItFoundMissing() {
    ledger.driver.execute(
        txn -> {
          Refusals.assertBadRequest(
              () -> DriverFixture.rows(txn, "INSERT INTO U ?", "{n:1}"), NO_TABLE);
          DriverFixture.rows(txn, "CREATE TABLE U");
          DriverFixture.rows(txn, "INSERT INTO U ?", "{n:1}");
        });
    assertThat(ledger.run("SELECT * FROM U")).containsExactly("{n:1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM U",
        "this is no statement",
        "SELECT * FROM T WHERE n = ?",
        "CREATE TABLE T",
        "INSERT INTO T VALUE 5",
        "'",
        " "
      })
  void whateverIsWrongWithItTheTransactionCommits(String refused) {
    HttpSession session = ledger.session();
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    assertThat(catchThrowable(() -> session.execute(refused)))
        .isInstanceOf(BadRequestException.class);
    session.execute("INSERT INTO T ?", "{n:2}");
    session.commit();
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("1", "2");
  }

  @Test
  void theWorkBeforeItIsKept() {
    HttpSession session = ledger.session();
    session.begin();
    session.execute("INSERT INTO T ?", "{n:1}");
    Refusals.assertBadRequest(() -> session.execute("INSERT INTO U ?", "{n:1}"), NO_TABLE);
    assertThat(HttpSession.texts(session.execute("SELECT * FROM T").firstPage()))
        .containsExactly("{n:1}");
  }

  @Test
  void aRefusedStatementChangesNothing() {
    ledger.insert("T", "{n:1}");
    HttpSession session = ledger.session();
    session.begin();
    assertThat(catchThrowable(() -> session.execute("INSERT INTO T << {'n':2}, 5 >>")))
        .isInstanceOf(BadRequestException.class);
    session.commit();
    assertThat(ledger.run("SELECT * FROM T")).containsExactly("{n:1}");
  }

  @Test
  void afterItTheTransactionIsStillTheOneThatIsOpen() {
    HttpSession session = ledger.session();
    session.begin();
    Refusals.assertBadRequest(() -> session.execute("INSERT INTO U ?", "{n:1}"), NO_TABLE);
    Refusals.assertBadRequest(session::begin, "Transaction already open");
  }

  @Test
  void theServiceAnswersACommitWithTheDigestOfTheClient() {
    HttpSession session = ledger.session();
    session.begin();
    Refusals.assertBadRequest(() -> session.execute("INSERT INTO U ?", "{n:1}"), NO_TABLE);
    session.execute("INSERT INTO T ?", "{n:1}");
    assertThat(session.commit().commitDigest().asByteArray()).isEqualTo(session.digest());
  }

  @Test
  void aDigestWithoutTheRefusedStatementDoesNotMatch() {
    HttpSession session = ledger.session();
    session.begin();
    byte[] before = session.digest();
    Refusals.assertBadRequest(() -> session.execute("INSERT INTO U ?", "{n:1}"), NO_TABLE);
    Refusals.assertBadRequest(
        () -> session.commit(session.transactionId(), before), "Digests don't match");
  }
}
