package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.qldb.QldbDriver;

/** What a transaction that lost leaves behind, and how its client goes on. */
final class ConflictAftermathTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aCounter() {
    ledger.run("CREATE TABLE T");
    ledger.insert("T", "{n:0}");
  }

  @Test
  void theRetryOfTheDriverWins() {
    QldbDriver retrying = ledger.open(ledger.builder());
    List<String> attempts = incrementAgainstAnother(retrying);

    assertThat(attempts).hasSize(2);
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("11");
  }

  @Test
  void everyAttemptIsATransactionOfItsOwn() {
    List<String> attempts = incrementAgainstAnother(ledger.open(ledger.builder()));

    assertThat(attempts).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9A-Za-z]{22}"));
  }

  @Test
  void theRetryGivesItsDocumentsNewIds() {
    List<String> ids = new ArrayList<>();
    ledger.driver.execute(
        txn -> {
          ids.add(DriverFixture.rows(txn, "INSERT INTO T VALUE {'n':5}").get(0));
          loseAtFirst(ids.size());
          assertThat(DriverFixture.rows(txn, "SELECT * FROM T")).isNotEmpty();
        },
        DriverFixture.retries(1));
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(ledger.run("SELECT VALUE n FROM T WHERE n = 5")).hasSize(1);
  }

  @Test
  void aDriverThatMayNotRetryHandsTheConflictOn() {
    Refusals.assertConflict(() -> incrementAgainstAnother(ledger.driver));
  }

  @Test
  void theLoserLeavesNothing() {
    Refusals.assertConflict(() -> incrementAgainstAnother(ledger.driver));
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("10");
  }

  @Test
  void theConflictClosesTheTransaction() {
    HttpSession loser = aLoser();
    Refusals.assertConflict(loser::commit);
    Refusals.assertBadRequest(loser::commit, "No open transaction");
  }

  @Test
  void theSessionOfTheLoserStartsAgainWithoutAnAbort() {
    HttpSession loser = aLoser();
    Refusals.assertConflict(loser::commit);
    loser.begin();
    loser.execute("UPDATE T SET n = 3");
    assertThat(loser.commit().transactionId()).isEqualTo(loser.transactionId());
  }

  private HttpSession aLoser() {
    HttpSession loser = ledger.session();
    loser.begin();
    loser.execute("UPDATE T SET n = 1");
    ledger.run("UPDATE T SET n = 2");
    return loser;
  }

  private List<String> incrementAgainstAnother(QldbDriver incrementing) {
    List<String> attempts = new ArrayList<>();
    incrementing.execute(
        txn -> {
          attempts.add(txn.getTransactionId());
          assertThat(DriverFixture.rows(txn, "UPDATE T SET n = n + 1")).hasSize(1);
          loseAtFirst(attempts.size());
        });
    return attempts;
  }

  private void loseAtFirst(int attempt) {
    if (attempt == 1) {
      assertThat(DriverFixture.rowsOf(ledger.other, "UPDATE T SET n = 10")).hasSize(1);
    }
  }
}
