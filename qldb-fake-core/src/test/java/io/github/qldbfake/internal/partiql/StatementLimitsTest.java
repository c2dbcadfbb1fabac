package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementLimitsTest {

  private final TestLedger ledger = new TestLedger();

  private static void createTables(TestLedger ledger, int count) {
    IntStream.range(0, count).forEach(number -> ledger.run("CREATE TABLE T" + number));
  }

  private static String documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "{'n':" + number + "}")
        .collect(Collectors.joining(",", "INSERT INTO T <<", ">>"));
  }

  private static String large(int characters) {
    return "{t:\"" + "x".repeat(characters) + "\"}";
  }

  @Test
  void aLedgerHasTwentyActiveTables() {
    createTables(ledger, 20);
    assertThat(ledger.refusal("CREATE TABLE U"))
        .isEqualTo("Exceeded tables limit: Ledger has 20 active tables, and cannot create another");
  }

  @Test
  void aDroppedTableMakesRoomForAnother() {
    createTables(ledger, 20);
    ledger.with("DROP TABLE T0");
    assertThat(ledger.run("CREATE TABLE U")).hasSize(1);
  }

  @Test
  void aLedgerHasFortyTablesWithThoseThatWereDropped() {
    createTables(ledger, 20);
    for (int number = 0; number < 20; number++) {
      ledger.with("DROP TABLE T" + number, "CREATE TABLE U" + number);
    }
    ledger.with("DROP TABLE U0");
    assertThat(ledger.refusal("CREATE TABLE V"))
        .isEqualTo("Exceeded tables limit: Ledger has 40 total tables, and cannot create another");
  }

  @Test
  void aTableIsNotBroughtBackBeyondTheActiveOnes() {
    String id = ledger.onlyId("CREATE TABLE Old");
    ledger.with("DROP TABLE Old");
    createTables(ledger, 20);
    assertThat(ledger.refusal("UNDROP TABLE \"" + id + "\"")).contains("20 active tables");
  }

  @Test
  void theLimitOfActiveTablesCanBeRaised() {
    TestLedger roomy = TestLedger.withLimit(Limit.ACTIVE_TABLES, 22);
    createTables(roomy, 22);
    assertThat(roomy.refusal("CREATE TABLE U")).contains("22 active tables");
  }

  @Test
  void theLimitOfActiveTablesCanBeSwitchedOff() {
    TestLedger roomy = TestLedger.withoutLimit(Limit.ACTIVE_TABLES);
    createTables(roomy, 40);
    assertThat(roomy.refusal("CREATE TABLE U")).contains("40 total tables");
  }

  @Test
  void aTableHasFiveIndexes() {
    ledger.with("CREATE TABLE T");
    IntStream.range(0, 5).forEach(number -> ledger.run("CREATE INDEX ON T (f" + number + ")"));
    assertThat(ledger.refusal("CREATE INDEX ON T (g)"))
        .isEqualTo(
            "Exceeded indexes limit: Table with name: USER.T has 5 indexes, and cannot create"
                + " another");
  }

  @Test
  void theNameOfAnIndexedFieldHas128Characters() {
    ledger.with("CREATE TABLE T", "CREATE INDEX ON T (" + "f".repeat(128) + ")");
    assertThat(ledger.refusal("CREATE INDEX ON T (" + "g".repeat(129) + ")"))
        .contains("Exceeded field name limit");
  }

  @Test
  void aTransactionChangesFortyDocuments() {
    ledger.with("CREATE TABLE T", documents(40));
    assertThat(ledger.refusal(documents(41)))
        .isEqualTo(
            "Exceeded documents limit: Transaction would change 41 documents, and cannot change"
                + " more than 40");
  }

  @Test
  void theDocumentsOfAllStatementsCount() {
    ledger.with("CREATE TABLE T");
    Transaction transaction = ledger.begin();
    assertThat(ledger.rows(transaction, documents(40))).hasSize(40);
    assertThatThrownBy(() -> ledger.rows(transaction, documents(1)))
        .isInstanceOf(PartiqlException.class);
  }

  @Test
  void aDocumentChangedTwiceCountsOnce() {
    ledger.with("CREATE TABLE T");
    Transaction transaction = ledger.begin();
    assertThat(ledger.rows(transaction, documents(40))).hasSize(40);
    assertThat(ledger.rows(transaction, "UPDATE T SET m = 1")).hasSize(40);
  }

  @Test
  void deletedDocumentsCount() {
    ledger.with("CREATE TABLE T", documents(40), documents(40));
    assertThat(ledger.refusal("DELETE FROM T")).contains("80 documents");
  }

  @Test
  void readDocumentsDoNotCount() {
    ledger.with("CREATE TABLE T", documents(40), documents(40));
    assertThat(ledger.run("SELECT * FROM T")).hasSize(80);
  }

  @Test
  void aRefusedStatementLeavesNoneOfItsDocuments() {
    ledger.with("CREATE TABLE T");
    Transaction transaction = ledger.begin();
    assertThat(ledger.rows(transaction, documents(3))).hasSize(3);
    assertThatThrownBy(() -> ledger.rows(transaction, documents(40)))
        .isInstanceOf(PartiqlException.class);
    assertThat(ledger.rows(transaction, "SELECT VALUE COUNT(*) FROM T")).containsExactly("3");
  }

  @Test
  void theLimitOfDocumentsCanBeSwitchedOff() {
    TestLedger roomy =
        TestLedger.withoutLimit(Limit.DOCUMENTS_PER_TRANSACTION).with("CREATE TABLE T");
    assertThat(roomy.run(documents(1_000))).hasSize(1_000);
  }

  @Test
  void aDocumentHas128KilobytesOfIonBinary() {
    ledger.with("CREATE TABLE T");
    assertThat(ledger.run("INSERT INTO T ?", large(131_000))).hasSize(1);
    assertThat(ledger.refusal("INSERT INTO T ?", large(131_072)))
        .contains("Exceeded document size limit", "cannot have more than 131072");
  }

  @Test
  void aDocumentMustNotGrowBeyondItsLimit() {
    ledger.with("CREATE TABLE T");
    ledger.insert("T", large(100_000));
    assertThat(ledger.refusal("UPDATE T SET u = t")).contains("Exceeded document size limit");
  }

  @Test
  void theLimitOfADocumentCanBeLowered() {
    TestLedger tight = TestLedger.withLimit(Limit.DOCUMENT_BYTES, 100).with("CREATE TABLE T");
    assertThat(tight.refusal("INSERT INTO T ?", large(100))).contains("more than 100");
  }

  @Test
  void aTransactionWritesFourMegabytes() {
    ledger.with("CREATE TABLE T");
    Transaction transaction = ledger.begin();
    for (int number = 0; number < 32; number++) {
      assertThat(ledger.rows(transaction, "INSERT INTO T ?", large(131_000))).hasSize(1);
    }
    assertThatThrownBy(() -> ledger.rows(transaction, "INSERT INTO T ?", large(131_000)))
        .hasMessageContaining("Exceeded transaction size limit");
  }

  @Test
  void whatStatementsWroteBeforeCountsToo() {
    TestLedger tight = TestLedger.withLimit(Limit.TRANSACTION_BYTES, 1_000).with("CREATE TABLE T");
    Transaction transaction = tight.begin();
    assertThat(tight.rows(transaction, "INSERT INTO T ?", large(600))).hasSize(1);
    assertThatThrownBy(() -> tight.rows(transaction, "UPDATE T SET n = 1"))
        .hasMessageContaining("Exceeded transaction size limit");
  }

  @Test
  void twoTransactionsDoNotShareTheLastRoomForATable() {
    createTables(ledger, 19);
    List<Transaction> both = List.of(ledger.begin(), ledger.begin());
    assertThat(ledger.rows(both.get(0), "CREATE TABLE A")).hasSize(1);
    assertThat(ledger.rows(both.get(1), "CREATE TABLE B")).hasSize(1);
    ledger.commit(both.get(0));
    assertThatThrownBy(() -> ledger.commit(both.get(1)))
        .hasMessageContaining("Optimistic concurrency control");
  }
}
