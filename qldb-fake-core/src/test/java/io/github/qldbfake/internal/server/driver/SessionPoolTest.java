package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.server.Clients;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.qldb.ExecutorNoReturn;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.exceptions.QldbDriverException;

/** How the driver's pool of sessions fares with the fake. */
final class SessionPoolTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aTable() {
    ledger.run("CREATE TABLE T");
  }

  @Test
  void aDriverConnectsToALedgerThatExists() {
    assertThat(ledger.driver.getTableNames()).containsExactly("T");
  }

  @Test
  void aLedgerThatDoesNotExistIsABadRequest() {
    QldbDriver lost = ledger.open(Clients.driverBuilder(ledger.account, "none"));
    assertThatThrownBy(lost::getTableNames).isInstanceOf(BadRequestException.class);
  }

  @Test
  void theDriverTakesASessionItHasUsedBefore() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    for (int round = 0; round < 3; round++) {
      assertThat(single.getTableNames()).containsExactly("T");
    }
  }

  @Test
  void asManyTransactionsAsThePoolAllowsAreOpenAtOnce() {
    QldbDriver two = ledger.open(ledger.builder().maxConcurrentTransactions(2));
    two.execute(
        txn -> {
          assertThat(two.getTableNames()).containsExactly("T");
        });
  }

  @Test
  void theDriverRefusesOneTransactionTooMany() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    ExecutorNoReturn nested = txn -> assertThat(single.getTableNames()).isEmpty();
    assertThatThrownBy(() -> single.execute(nested))
        .isInstanceOf(QldbDriverException.class)
        .hasMessageContaining("maxConcurrentTransactions");
  }

  @Test
  void aSessionComesBackToThePoolAfterAFailure() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    assertThatThrownBy(() -> DriverFixture.rowsOf(single, "SELECT * FROM U"))
        .isInstanceOf(BadRequestException.class);
    assertThat(single.getTableNames()).containsExactly("T");
  }

  @Test
  void aSessionComesBackToThePoolAfterAConflict() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    List<String> attempts = new ArrayList<>();
    single.execute(
        txn -> {
          attempts.add(txn.getTransactionId());
          DriverFixture.rows(txn, "SELECT * FROM T");
          if (attempts.size() == 1) {
            ledger.insert("T", "{n:1}");
          }
        },
        DriverFixture.retries(1));
    assertThat(attempts).hasSize(2);
    assertThat(single.getTableNames()).containsExactly("T");
  }

  @Test
  void aFailureOfTheServiceIsRetriedOnTheSameSession() {
    QldbDriver single = ledger.open(ledger.builder().maxConcurrentTransactions(1));
    List<String> attempts = new ArrayList<>();
    single.execute(
        txn -> {
          attempts.add(txn.getTransactionId());
          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
          if (attempts.size() < 4) {
            throw QldbSessionException.builder().statusCode(500).message("for a test").build();
          }
        },
        DriverFixture.retries(3));
    assertThat(attempts).hasSize(4).doesNotHaveDuplicates();
    assertThat(ledger.run("SELECT * FROM T")).containsExactly("{n:1}");
  }

  @Test
  void aClosedDriverRefusesToWork() throws Exception {
    QldbDriver closed = ledger.builder().build();
    closed.close();
    assertThatThrownBy(closed::getTableNames).isInstanceOf(QldbDriverException.class);
  }
}
