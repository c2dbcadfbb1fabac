package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueStatementTest {

  private final TestLedger ledger = new TestLedger();

  @Test
  void createTableReturnsTheIdOfTheTable() {
    assertThat(ledger.run("CREATE TABLE T"))
        .singleElement()
        .asString()
        .matches("\\{tableId:\"\\w{22}\"}");
  }

  @Test
  void aNameIsTakenOnce() {
    ledger.with("CREATE TABLE Transactions");
    assertThat(ledger.refusal("CREATE TABLE Transactions"))
        .isEqualTo("Table with name: USER.Transactions already exists");
  }

  @Test
  void createIndexReturnsTheIdOfTheTable() {
    List<String> table = ledger.run("CREATE TABLE T");
    assertThat(ledger.run("CREATE INDEX ON T (a)")).isEqualTo(table);
  }

  @Test
  void theSecondIndexOnAFieldIsRefused() {
    ledger.with("CREATE TABLE T", "CREATE INDEX ON T (a)");
    assertThat(ledger.refusal("CREATE INDEX ON T (a)")).contains("already exists");
  }

  @Test
  void aDroppedTableIsGoneAndItsNameFree() {
    List<String> table = ledger.run("CREATE TABLE T");
    assertThat(ledger.run("DROP TABLE T")).isEqualTo(table);
    assertThat(ledger.refusal("SELECT * FROM T")).contains("No such variable named 'T'");
    assertThat(ledger.run("CREATE TABLE T")).isNotEqualTo(table);
  }

  @Test
  void aTableNameHasOnlyWordCharacters() {
    assertThat(ledger.refusal("CREATE TABLE \"a b\"")).isEqualTo("Table name is not valid: a b");
  }

  @Test
  void aTableNameHas128CharactersAndBeginsWithNoDigit() {
    assertThat(ledger.run("CREATE TABLE _" + "9".repeat(127))).hasSize(1);
    String tooLong = "t".repeat(129);
    assertThat(ledger.refusal("CREATE TABLE " + tooLong))
        .isEqualTo("Table name is not valid: " + tooLong);
    assertThat(ledger.refusal("CREATE TABLE \"9t\"")).isEqualTo("Table name is not valid: 9t");
  }

  @Test
  void aReservedWordIsNoTableNameEvenQuoted() {
    assertThat(ledger.refusal("CREATE TABLE \"Select\""))
        .isEqualTo("Table name is not valid: Select");
  }

  @Test
  void theDriversFindTheActiveTables() {
    ledger.with("CREATE TABLE A", "CREATE TABLE B", "DROP TABLE A");
    assertThat(
            ledger.run(
                "SELECT VALUE name FROM information_schema.user_tables WHERE status = 'ACTIVE'"))
        .containsExactly("\"B\"");
    assertThat(
            ledger.run("SELECT name FROM information_schema.user_tables WHERE status = 'ACTIVE'"))
        .containsExactly("{name:\"B\"}");
    assertThat(
            ledger.run(
                "select VALUE name from information_schema.user_tables where status='ACTIVE'"))
        .containsExactly("\"B\"");
  }

  @Test
  void theDriversTestsFindTheIndexOfATable() {
    ledger.with("CREATE TABLE X", "CREATE INDEX ON X (Name)");
    assertThat(
            ledger.run(
                "SELECT VALUE indexes[0] FROM information_schema.user_tables"
                    + " WHERE status = 'ACTIVE'AND name = 'X'"))
        .singleElement()
        .asString()
        .matches("\\{indexId:\"\\w{22}\",expr:\"\\[Name]\",status:\"ONLINE\"}");
  }

  @Test
  void aConstantIsAUsualPing() {
    ledger.with("CREATE TABLE X");
    assertThat(ledger.run("select value 42 from information_schema.user_tables"))
        .containsExactly("42");
  }

  @Test
  void aTableIsFoundByItsName() {
    String id = ledger.onlyId("CREATE TABLE X");
    assertThat(
            ledger.run(
                "SELECT VALUE tableId FROM information_schema.user_tables WHERE name = ?", "\"X\""))
        .containsExactly('"' + id + '"');
  }

  @Test
  void theCatalogueIsNotChangedLikeDocuments() {
    assertThat(ledger.refusal("DELETE FROM information_schema.user_tables"))
        .contains("Unsupported PartiQL Statement, Errors at:\nline 1, column 13");
  }
}
