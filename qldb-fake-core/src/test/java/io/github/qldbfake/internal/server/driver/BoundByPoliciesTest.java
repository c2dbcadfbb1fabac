package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;

/** When policies bind, whom they bind, and what a denial leaves behind. */
final class BoundByPoliciesTest {

  private static final String TABLES =
      "SELECT VALUE name FROM information_schema.user_tables WHERE status = 'ACTIVE'";

  private static final QldbFake FAKE = QldbFake.builder().start();

  @RegisterExtension final StandardLedger ledger = new StandardLedger(FAKE);

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  private void allowReading(String table) {
    ledger.account.allow("qldb:PartiQLSelect", ledger.arn("table/{" + table + "}"));
  }

  private static List<String> rows(HttpSession session, String statement) {
    return HttpSession.texts(session.execute(statement).firstPage());
  }

  @Test
  void withoutPoliciesEveryStatementRuns() {
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void withoutPoliciesAnUnknownNameIsCalledUnknown() {
    Refusals.assertBadRequest(
        () -> ledger.run("SELECT * FROM X"),
        "Semantic Error: at line 1, column 15: No such variable named 'X';"
            + " No such variable named 'X'");
  }

  @Test
  void theModeAllowAllDisregardsPolicies() {
    ledger.account.deny("*", "*");
    ledger.mode(PermissionsMode.ALLOW_ALL);

    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void aChangeOfModeHoldsFromTheNextStatementOn() {
    ledger.account.deny("*", "*");
    ledger.mode(PermissionsMode.ALLOW_ALL);
    HttpSession session = ledger.session();
    session.begin();
    rows(session, "SELECT * FROM T");
    ledger.mode(PermissionsMode.STANDARD);

    StandardLedger.assertDenied(() -> session.execute("SELECT * FROM T"));
  }

  @Test
  void aChangeOfPoliciesHoldsFromTheNextStatementOn() {
    allowReading("T");
    HttpSession session = ledger.session();
    session.begin();
    rows(session, "SELECT * FROM T");
    ledger.account.deny("qldb:PartiQLSelect", "*");
    StandardLedger.assertDenied(() -> session.execute("SELECT * FROM T"));
    ledger.account.clearPolicies();

    assertThat(rows(session, "SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void aDeniedStatementLeavesTheTransactionUsableAndNoTrace() {
    allowReading("T");
    ledger.account.allow("qldb:PartiQLUpdate", ledger.arn("table/{T}"));
    HttpSession session = ledger.session();
    session.begin();
    session.execute("UPDATE T SET n = 7");
    StandardLedger.assertDenied(() -> session.execute("DELETE FROM T"));
    StandardLedger.assertDenied(() -> session.execute("CREATE TABLE N"));
    session.commit();

    assertThat(ledger.owner.execute("SELECT VALUE n FROM T")).containsExactly("7");
    assertThat(ledger.owner.execute(TABLES)).containsExactlyInAnyOrder("\"T\"", "\"U\"");
  }

  @Test
  void oneTableOpensNoOther() {
    allowReading("T");

    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
    ledger.assertDenied("SELECT * FROM U");
    ledger.assertDenied("SELECT * FROM T, U");
    ledger.assertDenied("SELECT * FROM U, T");
    ledger.assertDenied(TABLES);
  }

  @Test
  void aTableThatIsOutOfReachForEverybodyIsDeniedFirst() {
    allowReading("T");

    ledger.assertDenied("SELECT (SELECT * FROM U) FROM T");
  }

  @Test
  void theDriverListsTablesWithPermissionForTheCatalogue() {
    ledger.account.allow("qldb:PartiQLSelect", ledger.arn("information_schema/user_tables"));

    assertThat(ledger.driver.getTableNames()).containsExactlyInAnyOrder("T", "U");
    ledger.assertDenied("SELECT * FROM T");
  }

  @Test
  void aTableIsKnownByItsIdAndNotByItsName() {
    ledger.account.allow("qldb:PartiQLSelect", ledger.owner.arn() + "/table/T");

    ledger.assertDenied("SELECT * FROM T");
  }

  @Test
  void aPermissionOutlivesDroppingAndUndropping() {
    ledger.account.allow("qldb:PartiQL*", ledger.arn("table/{T}"));
    String id = ledger.filled("{T}");
    ledger.run("DROP TABLE T");

    DriverFixture.rowsOf(ledger.driver, "UNDROP TABLE \"" + id + "\"");
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM X",
        "SELECT * FROM _ql_committed_X",
        "SELECT * FROM information_schema.indexes",
        "SELECT * FROM history(X)",
        "SELECT * FROM T AS t, t.els AS e WHERE x = 1",
        "INSERT INTO X VALUE {}",
        "UPDATE X SET n = 1",
        "DELETE FROM X",
        "DROP TABLE X",
        "CREATE INDEX ON X (n)"
      })
  void whereStatementsCanBeDeniedAnUnknownNameIsDeniedToo(String statement) {
    ledger.account.allow("*", "*");

    ledger.assertDenied(statement);
  }

  @Test
  void aStatementThatCannotBeReadIsNotDenied() {
    ledger.account.deny("*", "*");

    Refusals.assertBadRequest(
        () -> ledger.run("SELECT * FROM T WHERE n = ?"),
        "Query expects 1 parameters, but statement has 0");
    Refusals.assertBadRequest(
        () -> ledger.run("CREATE TABLE \"no name\""), "Table name is not valid: no name");
  }

  @Test
  void deniedComesBeforeWhatTheLedgerWouldRefuse() {
    ledger.account.deny("*", "*");

    ledger.assertDenied("CREATE TABLE T");
    ledger.assertDenied("INSERT INTO T VALUE 5");
    ledger.assertDenied("UNDROP TABLE \"0000000000000000000000\"");
    ledger.assertDenied("SELECT * FROM history('0000000000000000000000')");
  }

  @Test
  void whatIsAllowedButDoesNotExistIsRefusedAsEver() {
    ledger.account.allow("*", "*");

    Refusals.assertBadRequest(
        () -> ledger.run("CREATE TABLE T"), "Table with name: USER.T already exists");
  }

  @Test
  void anIamDocumentIsUnderstood() {
    ledger.account.policy(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "qldb:SendCommand",
              "Resource": "LEDGER"
            },
            {
              "Effect": "Allow",
              "Action": ["qldb:PartiQLSelect", "qldb:PartiQLHistoryFunction"],
              "Resource": ["LEDGER/table/*", "LEDGER/information_schema/user_tables"]
            }
          ]
        }
        """
            .replace("LEDGER", ledger.owner.arn()));

    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
    assertThat(ledger.driver.getTableNames()).containsExactlyInAnyOrder("T", "U");
    ledger.assertDenied("INSERT INTO T VALUE {}");
  }

  @Test
  void aDocumentThatIsRefusedAddsNothing() {
    assertThatThrownBy(() -> ledger.account.policy("{\"Statement\": [{\"Condition\": {}}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Condition\"");

    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void policiesDoNotBindTheOwnerOfTheFake() {
    ledger.account.deny("*", "*");

    assertThat(ledger.owner.execute("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void policiesOfOneAccountDoNotBindAnother() {
    FakeAccount other = FAKE.newAccount();
    other.deny("*", "*");

    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }
}
