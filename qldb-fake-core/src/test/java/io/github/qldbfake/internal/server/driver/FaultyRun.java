package io.github.qldbfake.internal.server.driver;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.Fault;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.server.Clients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.qldb.QldbDriver;

/**
 * A transaction of a driver that a fault strikes. It reads two pages and inserts a document; the
 * driver has one session, four retries and no pauses between them.
 */
final class FaultyRun implements AfterEachCallback {

  static final int RETRIES = 4;

  private static final String LEDGER = "ledger";
  private static final String WRITTEN = "SELECT * FROM T WHERE written = true";

  private final FakeAccount account;
  private final FakeLedger owner;
  private final QldbDriver driver;
  private final List<String> attempts = new ArrayList<>();
  private Optional<Throwable> error = Optional.empty();

  /** A driver without a session yet, in an account of its own. */
  FaultyRun(QldbFake fake) {
    account = fake.newAccount().limit(ServiceLimit.PAGE_ROWS, 1);
    owner = account.createLedger(LEDGER);
    driver =
        Clients.driverBuilder(account, LEDGER)
            .maxConcurrentTransactions(1)
            .transactionRetryPolicy(DriverFixture.retries(RETRIES))
            .build();
    owner.execute("CREATE TABLE T");
    owner.execute("INSERT INTO T << {'n': 1}, {'n': 2} >>");
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    driver.close();
    account.close();
  }

  /** Runs the transaction; only a driver without a session meets a fault of StartSession. */
  FaultyRun meets(Fault fault, String operation) {
    return meets(fault, operation, () -> {});
  }

  /** The same with something that the application does at the end of its transaction. */
  FaultyRun meets(Fault fault, String operation, Runnable end) {
    if (!operation.equals("StartSession")) {
      DriverFixture.rowsOf(driver, WRITTEN);
    }
    account.faults().add(fault.onOperation(operation));
    try {
      driver.execute(
          txn -> {
            attempts.add(txn.getTransactionId());
            DriverFixture.rows(txn, "SELECT * FROM T");
            DriverFixture.rows(txn, "INSERT INTO T VALUE {'written': true}");
            end.run();
          });
    } catch (RuntimeException e) {
      error = Optional.of(e);
    }
    account.faults().clear();
    return this;
  }

  /** How often the code of the application began. */
  int attempts() {
    return attempts.size();
  }

  /** What the application gets. */
  Optional<Throwable> error() {
    return error;
  }

  /** How often the fault struck. */
  int injected() {
    return account.faults().injected().size();
  }

  /** How often the transaction has been committed. */
  int written() {
    return owner.execute(WRITTEN).size();
  }

  /** Closes the driver while a fault strikes the end of its session. */
  void close(Fault fault, String operation) throws Exception {
    account.faults().add(fault.onOperation(operation));
    driver.close();
  }

  /** What the same driver finds in the table, now that nothing is wrong. */
  int writtenAsTheDriverSees() {
    return DriverFixture.rowsOf(driver, WRITTEN).size();
  }
}
