package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndropTableTest {

  private final TestLedger ledger = new TestLedger();
  private final String id = ledger.onlyId("CREATE TABLE T");

  private String undrop(String tableId) {
    return "UNDROP TABLE \"" + tableId + "\"";
  }

  @Test
  void theTableIsBackWithItsIdDocumentsAndIndexes() {
    ledger.with("CREATE INDEX ON T (a)");
    ledger.insert("T", "{a:1}");
    ledger.with("DROP TABLE T");
    assertThat(ledger.run(undrop(id))).containsExactly("{tableId:\"" + id + "\"}");
    assertThat(ledger.run("SELECT * FROM T")).containsExactly("{a:1}");
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = 2")).isZero();
  }

  @Test
  void anActiveTableIsNotBroughtBack() {
    assertThat(ledger.refusal(undrop(id))).isEqualTo("Table with id: " + id + " is not inactive");
  }

  @Test
  void aNameTakenMeanwhileIsInTheWay() {
    ledger.with("DROP TABLE T", "CREATE TABLE T");
    assertThat(ledger.refusal(undrop(id))).isEqualTo("Table with name: USER.T already exists");
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThat(ledger.refusal(undrop("T")))
        .isEqualTo(
            "Semantic Error: at line 1, column 14: No such table with id 'T'; No such table with"
                + " id 'T'");
  }

  @Test
  void theTableMustBeNamed() {
    assertThat(ledger.refusal("UNDROP TABLE"))
        .isEqualTo(
            "Parser Error: at line 1, column 13: unexpected token found, EOF : EOF; Expected"
                + " identifier!");
  }

  @Test
  void onlyTablesAreBroughtBack() {
    assertThat(ledger.refusal("UNDROP INDEX \"x\" ON T"))
        .contains("Unexpected token following UNDROP");
  }
}
