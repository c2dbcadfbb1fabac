package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.qldb.ExecutorNoReturn;
import software.amazon.qldb.TransactionExecutor;

/** One driver has a transaction open while another commits: may the first still commit? */
final class OccRulesTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  private String anna;

  @BeforeEach
  void people() {
    ledger.run("CREATE TABLE Person");
    ledger.run("CREATE INDEX ON Person (email)");
    ledger.run("CREATE TABLE Other");
    anna = ledger.insert("Person", "{email:\"anna\",name:\"Anna\"}");
    ledger.insert("Person", "{email:\"ben\",name:\"Ben\"}");
  }

  @Test
  void twoUpdatesOfOneDocumentConflict() {
    assertConflict(update("anna", "A"), update("anna", "B"));
  }

  @Test
  void anUpdateConflictsWithADelete() {
    assertConflict(update("anna", "A"), sql("DELETE FROM Person WHERE email = 'anna'"));
  }

  @Test
  void aDeleteConflictsWithAnUpdate() {
    assertConflict(sql("DELETE FROM Person WHERE email = 'anna'"), update("anna", "B"));
  }

  @Test
  void updatesOfTwoDocumentsDoNotConflict() {
    assertNoConflict(update("anna", "A"), update("ben", "B"));
  }

  @Test
  void whatWasReadAndThenChangedByAnotherIsAConflictForTheWriter() {
    assertConflict(
        txn -> {
          sql("SELECT * FROM Person WHERE email = 'anna'").execute(txn);
          sql("INSERT INTO Other VALUE {'copied':'anna'}").execute(txn);
        },
        update("anna", "B"));
  }

  @Test
  void aTransactionThatOnlyReadIsValidatedToo() {
    assertConflict(sql("SELECT VALUE name FROM Person"), update("anna", "B"));
  }

  @Test
  void aReadOnlyTransactionDoesNotMindOtherDocuments() {
    assertNoConflict(sql("SELECT VALUE name FROM Person WHERE email = 'ben'"), update("anna", "B"));
  }

  @Test
  void aSearchWithoutAnIndexReadsRowsThatDoNotExistYet() {
    assertConflict(
        txn -> {
          assertThat(DriverFixture.rows(txn, "SELECT * FROM Person WHERE name = 'Carl'")).isEmpty();
          sql("INSERT INTO Person VALUE {'email':'carl','name':'Carl'}").execute(txn);
        },
        insert("dora"));
  }

  @Test
  void aSearchByAnIndexReadsItsValueAlone() {
    assertNoConflict(searchThenInsert("carl"), insert("dora"));
  }

  @Test
  void aSearchByAnIndexReadsRowsOfItsValueThatDoNotExistYet() {
    assertConflict(searchThenInsert("carl"), insert("carl"));
  }

  @Test
  void aSearchByAnIndexMindsThatADocumentTakesItsValue() {
    assertConflict(
        sql("SELECT * FROM Person WHERE email = 'carl'"),
        sql("UPDATE Person SET email = 'carl' WHERE email = 'ben'"));
  }

  @Test
  void aSearchByAnIndexMindsThatADocumentLosesItsValue() {
    assertConflict(
        sql("SELECT * FROM Person WHERE email = 'ben'"),
        sql("UPDATE Person SET email = 'carl' WHERE email = 'ben'"));
  }

  @Test
  void aSearchByAListOfIndexedValuesReadsThoseValues() {
    ExecutorNoReturn search = sql("SELECT * FROM Person WHERE email IN ('carl', 'dora')");
    assertNoConflict(search, insert("emil"));
    assertConflict(search, insert("dora"));
  }

  @Test
  void anInequalityOnAnIndexedFieldReadsTheWholeTable() {
    assertConflict(sql("SELECT * FROM Person WHERE email > 'y'"), insert("carl"));
  }

  @Test
  void aDisjunctionOnAnIndexedFieldReadsTheWholeTable() {
    assertConflict(sql("SELECT * FROM Person WHERE email = 'x' OR email = 'y'"), insert("carl"));
  }

  @Test
  void countingReadsTheWholeTable() {
    assertConflict(sql("SELECT COUNT(*) FROM Person"), insert("carl"));
  }

  @Test
  void aLookupByDocumentIdReadsThatDocumentAlone() {
    ExecutorNoReturn lookup = sql("SELECT p.* FROM Person AS p BY id WHERE id = '" + anna + "'");
    assertNoConflict(lookup, update("ben", "B"));
    assertNoConflict(lookup, insert("carl"));
    assertConflict(lookup, update("anna", "B"));
  }

  @Test
  void theCommittedViewIsReadLikeItsTable() {
    assertConflict(sql("SELECT * FROM _ql_committed_Person"), insert("carl"));
  }

  @Test
  void readersDoNotConflictWithReaders() {
    assertNoConflict(sql("SELECT * FROM Person"), sql("SELECT * FROM Person"));
  }

  @Test
  void aWriterDoesNotMindReaders() {
    assertNoConflict(update("anna", "A"), sql("SELECT * FROM Person"));
  }

  @Test
  void insertsThatReadNothingDoNotConflictAndLeaveDuplicates() {
    assertNoConflict(insert("carl"), insert("carl"));
    assertThat(ledger.run("SELECT VALUE p.name FROM Person AS p WHERE email = 'carl'"))
        .isEqualTo(List.of("\"carl\"", "\"carl\""));
  }

  @Test
  void changesOfAnotherTableDoNotMatter() {
    assertNoConflict(sql("SELECT * FROM Person"), sql("INSERT INTO Other VALUE {'a':1}"));
  }

  @Test
  void twoTablesOfOneNameConflict() {
    assertConflict(sql("CREATE TABLE New"), sql("CREATE TABLE New"));
  }

  @Test
  void whoUsedATableMindsThatItIsDropped() {
    assertConflict(insert("carl"), sql("DROP TABLE Person"));
  }

  private static ExecutorNoReturn sql(String statement) {
    return txn -> all(txn, statement);
  }

  private static ExecutorNoReturn update(String email, String name) {
    return sql("UPDATE Person SET name = '" + name + "' WHERE email = '" + email + "'");
  }

  private static ExecutorNoReturn insert(String email) {
    return sql("INSERT INTO Person VALUE {'email':'" + email + "','name':'" + email + "'}");
  }

  private static ExecutorNoReturn searchThenInsert(String email) {
    return txn -> {
      sql("SELECT * FROM Person WHERE email = '" + email + "'").execute(txn);
      insert(email).execute(txn);
    };
  }

  private static void all(TransactionExecutor txn, String statement) {
    assertThat(DriverFixture.rows(txn, statement)).isNotNull();
  }

  private void assertConflict(ExecutorNoReturn open, ExecutorNoReturn meanwhile) {
    Refusals.assertConflict(() -> overlap(open, meanwhile));
  }

  private void assertNoConflict(ExecutorNoReturn open, ExecutorNoReturn meanwhile) {
    overlap(open, meanwhile);
  }

  private void overlap(ExecutorNoReturn open, ExecutorNoReturn meanwhile) {
    ledger.driver.execute(
        txn -> {
          open.execute(txn);
          ledger.other.execute(meanwhile);
        });
  }
}
