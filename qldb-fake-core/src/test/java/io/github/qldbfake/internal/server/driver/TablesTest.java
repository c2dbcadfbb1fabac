package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables and indexes through the driver. */
final class TablesTest {

  private static final String ROW_OF_A_TABLE = "\\{tableId:\"[0-9A-Za-z]{22}\"}";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @Test
  void createTableAnswersWithItsId() {
    assertThat(ledger.run("CREATE TABLE T")).hasSize(1).first().asString().matches(ROW_OF_A_TABLE);
  }

  @Test
  void aNewLedgerHasNoTables() {
    assertThat(ledger.driver.getTableNames()).isEmpty();
  }

  @Test
  void theDriverListsTheTablesThatWereCreated() {
    ledger.run("CREATE TABLE One");
    ledger.run("CREATE TABLE Two");
    assertThat(ledger.driver.getTableNames()).containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void theStatementThatOtherDriversListTablesWithGivesStructs() {
    ledger.run("CREATE TABLE T");
    assertThat(
            ledger.run("SELECT name FROM information_schema.user_tables WHERE status = 'ACTIVE'"))
        .containsExactly("{name:\"T\"}");
  }

  @Test
  void aTableThatExistsIsNotCreatedAgain() {
    ledger.run("CREATE TABLE T");
    Refusals.assertBadRequest(
        () -> ledger.run("CREATE TABLE T"), "Table with name: USER.T already exists");
  }

  @Test
  void namesOfTablesDifferByCase() {
    ledger.run("CREATE TABLE T");
    ledger.run("CREATE TABLE t");
    assertThat(ledger.driver.getTableNames()).containsExactlyInAnyOrder("T", "t");
  }

  @Test
  void aDroppedTableIsNotListed() {
    String created = ledger.run("CREATE TABLE T").get(0);
    assertThat(ledger.run("DROP TABLE T")).containsExactly(created);
    assertThat(ledger.driver.getTableNames()).isEmpty();
  }

  @Test
  void aDroppedTableIsAnUnknownName() {
    ledger.run("CREATE TABLE T");
    ledger.run("DROP TABLE T");
    Refusals.assertBadRequest(
        () -> ledger.run("SELECT * FROM T"),
        "Semantic Error: at line 1, column 15: No such variable named 'T';"
            + " No such variable named 'T'");
  }

  @Test
  void theNameOfADroppedTableIsFree() {
    ledger.run("CREATE TABLE T");
    ledger.insert("T", "{n:1}");
    ledger.run("DROP TABLE T");
    ledger.run("CREATE TABLE T");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void createIndexAnswersWithTheIdOfTheTable() {
    String created = ledger.run("CREATE TABLE T").get(0);
    assertThat(ledger.run("CREATE INDEX ON T (name)")).containsExactly(created);
  }

  @Test
  void anIndexIsFoundInTheCatalogue() {
    ledger.run("CREATE TABLE T");
    ledger.run("CREATE INDEX ON T (name)");
    assertThat(
            ledger.run(
                "SELECT VALUE indexes[0] FROM information_schema.user_tables"
                    + " WHERE status = 'ACTIVE'AND name = 'T'"))
        .hasSize(1)
        .first()
        .asString()
        .contains("expr:\"[name]\"", "status:\"ONLINE\"");
  }

  @Test
  void aTableWithoutIndexesHasNoneInTheCatalogue() {
    ledger.run("CREATE TABLE T");
    assertThat(ledger.run("SELECT VALUE indexes FROM information_schema.user_tables"))
        .containsExactly("[]");
  }
}
