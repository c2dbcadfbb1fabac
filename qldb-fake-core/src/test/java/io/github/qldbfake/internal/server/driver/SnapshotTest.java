package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.qldb.ExecutorNoReturn;
import software.amazon.qldb.exceptions.TransactionAbortedException;

/** What the statements of a transaction see. */
final class SnapshotTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aTable() {
    ledger.run("CREATE TABLE T");
  }

  @Test
  void aTransactionSeesItsOwnInserts() {
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
          assertThat(DriverFixture.rows(txn, "SELECT * FROM T")).containsExactly("{n:1}");
        });
  }

  @Test
  void aTransactionSeesItsOwnUpdatesAndDeletes() {
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2}]");
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "UPDATE T SET n = 5 WHERE n = 1");
          DriverFixture.rows(txn, "DELETE FROM T WHERE n = 2");
          assertThat(DriverFixture.rows(txn, "SELECT * FROM T")).containsExactly("{n:5}");
        });
  }

  @Test
  void aTableCanBeUsedInTheTransactionThatCreatesIt() {
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "CREATE TABLE New");
          DriverFixture.rows(txn, "CREATE INDEX ON New (n)");
          DriverFixture.rows(txn, "INSERT INTO New ?", "{n:1}");
          assertThat(DriverFixture.rows(txn, "SELECT * FROM New WHERE n = 1")).hasSize(1);
        });
    assertThat(ledger.run("SELECT * FROM New")).containsExactly("{n:1}");
  }

  @Test
  void nobodyElseSeesWhatIsNotCommitted() {
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
          assertThat(DriverFixture.rowsOf(ledger.other, "SELECT * FROM T")).isEmpty();
        });
    assertThat(DriverFixture.rowsOf(ledger.other, "SELECT * FROM T")).hasSize(1);
  }

  @Test
  void whatOthersCommitAfterTheStartIsNotSeen() {
    HttpSession session = ledger.session();
    session.begin();
    ledger.insert("T", "{n:1}");
    assertThat(session.execute("SELECT * FROM T").firstPage().values()).isEmpty();
  }

  @Test
  void anAbortedTransactionLeavesNothing() {
    assertThat(
            catchThrowable(
                () ->
                    ledger.driver.execute(
                        txn -> {
                          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
                          txn.abort();
                        })))
        .isInstanceOf(TransactionAbortedException.class);
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void anExceptionOfTheProgramLeavesNothing() {
    ExecutorNoReturn work =
        txn -> {
          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
          throw new IllegalStateException("the program gives up");
        };
    assertThat(catchThrowable(() -> ledger.driver.execute(work)))
        .hasMessageContaining("the program gives up");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }
}
