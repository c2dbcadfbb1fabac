package io.github.qldbfake.internal.server.driver;

import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.Clients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.QldbDriverBuilder;
import software.amazon.qldb.RetryPolicy;
import software.amazon.qldb.TransactionExecutor;

/**
 * A fake with a clock moved by hand and two genuine drivers on its one ledger. They do not retry,
 * so that a test sees every error.
 */
final class DriverFixture implements AfterEachCallback, AfterAllCallback {

  static final String LEDGER = "ledger";

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  final HandMovedClock clock = new HandMovedClock();
  final QldbFake fake = QldbFake.builder().clock(clock).start();
  final FakeAccount account = fake.newAccount();
  final QldbDriver driver;
  final QldbDriver other;
  private final List<AutoCloseable> opened = new ArrayList<>();

  private final boolean shared;

  /** A fake for one test. */
  DriverFixture() {
    this(false);
  }

  private DriverFixture(boolean shared) {
    this.shared = shared;
    account.createLedger(LEDGER);
    driver = open(builder().transactionRetryPolicy(RetryPolicy.none()));
    other = open(builder().transactionRetryPolicy(RetryPolicy.none()));
  }

  /** A fake for all tests of a class, for the many that do not disturb each other. */
  static DriverFixture ofClass() {
    return new DriverFixture(true);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    if (!shared) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    close();
  }

  private void close() throws Exception {
    for (AutoCloseable client : opened) {
      client.close();
    }
    fake.close();
  }

  /** A builder of further drivers. */
  QldbDriverBuilder builder() {
    return Clients.driverBuilder(account, LEDGER);
  }

  /** A driver that is closed after the test. */
  QldbDriver open(QldbDriverBuilder builder) {
    QldbDriver built = builder.build();
    opened.add(built);
    return built;
  }

  /** A session below the driver, over HTTP as well. */
  HttpSession session() {
    return session(LEDGER);
  }

  /** A session on another ledger. */
  HttpSession session(String name) {
    QldbSessionClient client = Clients.sessions(account);
    opened.add(client);
    return new HttpSession(client, name);
  }

  /** As many retries, without waiting. */
  static RetryPolicy retries(int times) {
    return RetryPolicy.builder()
        .maxRetries(times)
        .backoffStrategy(context -> Duration.ZERO)
        .build();
  }

  static IonValue ion(String text) {
    return ION.singleValue(text);
  }

  /** The rows of one statement in a transaction of its own, as Ion text; so are the parameters. */
  List<String> run(String statement, String... parameters) {
    return rowsOf(driver, statement, parameters);
  }

  /** The same with another driver. */
  static List<String> rowsOf(QldbDriver driver, String statement, String... parameters) {
    return driver.execute(
        txn -> {
          return rows(txn, statement, parameters);
        });
  }

  /** The rows of one statement, as Ion text; so are the parameters. */
  static List<String> rows(TransactionExecutor txn, String statement, String... parameters) {
    List<IonValue> values = Stream.of(parameters).map(DriverFixture::ion).toList();
    List<String> rows = new ArrayList<>();
    txn.execute(statement, values).forEach(row -> rows.add(row.toString()));
    return rows;
  }

  /** Inserts one document and gives its id. */
  String insert(String table, String document) {
    return documentId(run("INSERT INTO " + table + " ?", document).get(0));
  }

  /** The id in a row such as {@code {documentId:"…"}}. */
  static String documentId(String row) {
    return row.replaceAll("\\{documentId:\"([0-9A-Za-z]{22})\"}", "$1");
  }
}
