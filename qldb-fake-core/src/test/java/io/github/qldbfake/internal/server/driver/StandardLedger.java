package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.server.Clients;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.RetryPolicy;

/**
 * A ledger in the permissions mode STANDARD with two tables, {@code T} and {@code U}, a dropped
 * one, and a genuine driver that policies bind.
 */
final class StandardLedger implements AfterEachCallback {

  static final String NAME = "ledger";

  private static final String DENIED =
      "Access denied. Unable to run the statement due to insufficient permissions or an improper"
          + " variable reference";

  final FakeAccount account;
  final FakeLedger owner;
  final QldbDriver driver;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private final String dropped;
  private final String document;

  /** A ledger in an account of its own. */
  StandardLedger(QldbFake fake) {
    account = fake.newAccount();
    owner = account.createLedger(NAME);
    driver =
        Clients.driverBuilder(account, NAME).transactionRetryPolicy(RetryPolicy.none()).build();
    opened.add(driver);
    owner.execute("CREATE TABLE T");
    owner.execute("CREATE INDEX ON T (i)");
    owner.execute("CREATE TABLE U");
    document = id(owner.execute("INSERT INTO T VALUE {'n': 1, 'els': [1, 2]}"));
    owner.execute("UPDATE T SET n = 2");
    owner.execute("INSERT INTO U VALUE {'m': 5}");
    dropped = id(owner.execute("CREATE TABLE D"));
    owner.execute("INSERT INTO D VALUE {'k': 1}");
    owner.execute("DROP TABLE D");
    mode(PermissionsMode.STANDARD);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable client : opened) {
      client.close();
    }
    account.close();
  }

  void mode(PermissionsMode mode) {
    try (QldbClient client = Clients.controlPlane(account)) {
      client.updateLedgerPermissionsMode(r -> r.name(NAME).permissionsMode(mode));
    }
  }

  /** The ARN of everything in the ledger with that ending. */
  String arn(String path) {
    return owner.arn() + "/" + filled(path);
  }

  /** A text with the ids of this ledger in place of names in braces. */
  String filled(String text) {
    return text.replace("{T}", tableId("T"))
        .replace("{U}", tableId("U"))
        .replace("{D}", dropped)
        .replace("{document}", document)
        .replace(
            "{index}",
            value(
                "SELECT indexes[0].indexId FROM information_schema.user_tables"
                    + " AS t WHERE t.tableId = '"
                    + tableId("T")
                    + "'"))
        .replace(
            "{old}",
            owner
                .execute(
                    "SELECT VALUE h.blockAddress FROM history(T) AS h WHERE h.metadata.version = 0")
                .get(0));
  }

  private String tableId(String name) {
    return value("SELECT tableId FROM information_schema.user_tables WHERE name = '" + name + "'");
  }

  private String value(String query) {
    return id(owner.execute(query));
  }

  private static String id(List<String> rows) {
    IonStruct row = (IonStruct) DriverFixture.ion(rows.get(0));
    return ((IonText) row.iterator().next()).stringValue();
  }

  /** The rows of one statement through the driver. */
  List<String> run(String statement) {
    return DriverFixture.rowsOf(driver, filled(statement));
  }

  /** A session below the driver. */
  HttpSession session() {
    QldbSessionClient client = Clients.sessions(account);
    opened.add(client);
    return new HttpSession(client, NAME);
  }

  void assertDenied(String statement) {
    assertDenied(() -> run(statement));
  }

  static void assertDenied(ThrowingCallable call) {
    QldbSessionException error = catchThrowableOfType(QldbSessionException.class, call);
    assertThat(error).as("the statement has to be denied").isNotNull();
    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(DENIED);
    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
    assertThat(error.statusCode()).isEqualTo(400);
  }
}
