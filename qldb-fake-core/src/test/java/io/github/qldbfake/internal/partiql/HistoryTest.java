package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");
  private String id = "";

  @BeforeEach
  void writeThreeRevisions() {
    id = ledger.insert("T", "{v:0}");
    ledger.with("UPDATE T SET v = 1", "DELETE FROM T");
  }

  private String time(int version) {
    return ledger
        .run("SELECT VALUE metadata.txTime FROM history(T) WHERE metadata.version = " + version)
        .get(0);
  }

  private java.util.List<String> versions(String range) {
    return ledger.run("SELECT VALUE h.metadata.version FROM history(T" + range + ") AS h");
  }

  @Test
  void everyRevisionIsKept() {
    assertThat(versions("")).containsExactly("0", "1", "2");
  }

  @Test
  void aDeleteHasNoData() {
    assertThat(ledger.run("SELECT h.data FROM history(T) AS h"))
        .containsExactly("{data:{v:0}}", "{data:{v:1}}", "{}");
  }

  @Test
  void aDeletedDocumentIsInTheHistoryAlone() {
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
    assertThat(ledger.run("SELECT * FROM _ql_committed_T")).isEmpty();
    assertThat(ledger.run("SELECT VALUE hid FROM history(T) AS h BY hid"))
        .containsExactly('"' + id + '"', '"' + id + '"', '"' + id + '"');
  }

  @Test
  void theNameOfTheTableMayBeQuotedAndTheFunctionInAnyCase() {
    assertThat(ledger.run("SELECT VALUE metadata.version FROM HISTORY(\"T\")"))
        .containsExactly("0", "1", "2");
  }

  @Test
  void aRevisionIsFoundByDocumentId() {
    assertThat(ledger.run("SELECT VALUE data.v FROM history(T) WHERE metadata.id = '" + id + "'"))
        .containsExactly("0", "1");
    assertThat(ledger.run("SELECT * FROM history(T) AS h WHERE h.metadata.id = 'x'")).isEmpty();
  }

  @Test
  void aRangeTakesWhatWasActiveAtItsStart() {
    assertThat(versions(", `" + time(1) + "`")).containsExactly("1", "2");
    String between = time(1).replace(".000Z", ".001Z");
    assertThat(between).isNotEqualTo(time(1));
    assertThat(versions(", `" + between + "`, `" + between + "`")).containsExactly("1");
  }

  @Test
  void aRangeIncludesItsEnd() {
    assertThat(versions(", `2022T`, `" + time(1) + "`")).containsExactly("0", "1");
  }

  @Test
  void aRangeBeforeEverythingIsEmpty() {
    assertThat(versions(", `2021-01-01T`, `2021-02-01T`")).isEmpty();
  }

  @Test
  void aRangeMustNotRunBackwards() {
    assertThat(ledger.refusal("SELECT * FROM history(T, `2022T`, `2021T`)")).contains("after");
  }

  @Test
  void aRangeMustNotEndInTheFuture() {
    assertThat(ledger.refusal("SELECT * FROM history(T, `2022T`, `2030T`)")).contains("future");
  }

  @Test
  void aRangeMustNotBeginInTheFuture() {
    assertThat(ledger.refusal("SELECT * FROM history(T, `2030T`)")).contains("future");
  }

  @Test
  void aBoundMustBeATimestamp() {
    assertThat(ledger.refusal("SELECT * FROM history(T, 'x')")).contains("not a timestamp");
  }

  @Test
  void aDroppedTableIsReachedByItsId() {
    String tableId = ledger.onlyId("DROP TABLE T");
    assertThat(ledger.run("SELECT VALUE metadata.version FROM history('" + tableId + "')"))
        .containsExactly("0", "1", "2");
  }

  @Test
  void aRowHasTheShapeOfTheCommittedView() {
    assertThat(ledger.run("SELECT * FROM history(T) WHERE metadata.version = 0").get(0))
        .matches(
            "\\{blockAddress:\\{strandId:\"\\w{22}\",sequenceNo:\\d+},hash:\\{\\{.{44}}},"
                + "data:\\{v:0},metadata:\\{id:\"\\w{22}\",version:0,txTime:[-0-9T:.]+Z,"
                + "txId:\"\\w{22}\"}}");
  }
}
