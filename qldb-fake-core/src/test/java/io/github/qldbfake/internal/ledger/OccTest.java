package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.key;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static io.github.qldbfake.internal.ledger.TestLedgers.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One transaction is open while another commits: may it still commit? */
class OccTest {

  private final Ledger ledger = ledger();
  private final UniqueId people = createTable(ledger, "People", "email");
  private final UniqueId other = createTable(ledger, "Other", "email");
  private final UniqueId anna = insert(ledger, people, "{email:\"anna\",age:1}");
  private final UniqueId ben = insert(ledger, people, "{email:\"ben\",age:2}");

  @Test
  void aReaderOfAChangedDocumentLoses() {
    assertConflict(t -> t.document(people, anna), t -> update(t, anna, "anna"));
  }

  @Test
  void aReaderOfADeletedDocumentLoses() {
    assertConflict(t -> t.document(people, anna), t -> t.delete(people, anna));
  }

  @Test
  void aReaderByIdDoesNotMindChangesOfOtherDocuments() {
    assertNoConflict(t -> t.document(people, anna), t -> update(t, ben, "ben"));
  }

  @Test
  void aScanLosesAgainstAnUpdate() {
    assertConflict(t -> t.scan(people), t -> update(t, ben, "ben"));
  }

  @Test
  void aScanLosesAgainstAnInsertThatItCouldNotSee() {
    assertConflict(t -> t.scan(people), t -> insertPerson(t, "new"));
  }

  @Test
  void aScanDoesNotMindChangesOfOtherTables() {
    assertNoConflict(t -> t.scan(people), t -> t.insert(other, ion("{email:\"anna\"}")));
  }

  @Test
  void aScanThatThenInsertsLosesAgainstAnUnrelatedInsert() {
    assertConflict(
        t -> {
          t.scan(people);
          insertPerson(t, "first");
        },
        t -> insertPerson(t, "second"));
  }

  @Test
  void aLookupLosesAgainstAnInsertOfItsKey() {
    assertConflict(lookup("new"), t -> insertPerson(t, "new"));
  }

  @Test
  void aLookupDoesNotMindAnInsertOfAnotherKey() {
    assertNoConflict(lookup("new"), t -> insertPerson(t, "newer"));
  }

  @Test
  void aLookupLosesAgainstAnUpdateThatGivesADocumentItsKey() {
    assertConflict(lookup("new"), t -> update(t, anna, "new"));
  }

  @Test
  void aLookupLosesAgainstAnUpdateThatTakesItsKeyAway() {
    assertConflict(lookup("anna"), t -> update(t, anna, "new"));
  }

  @Test
  void aLookupLosesAgainstADeleteOfItsKey() {
    assertConflict(lookup("anna"), t -> t.delete(people, anna));
  }

  @Test
  void aLookupLosesAgainstTheFirstOfTwoChangesThatTogetherMissItsKey() {
    Transaction reader = begin(ledger);
    lookup("between").accept(reader);
    run(ledger, t -> update(t, anna, "between"));
    run(ledger, t -> update(t, anna, "after"));
    assertThatThrownBy(() -> ledger.commit(reader)).isInstanceOf(OccConflictException.class);
  }

  @Test
  void aLookupDoesNotMindTheSameKeyInAnotherTable() {
    assertNoConflict(lookup("anna"), t -> t.insert(other, ion("{email:\"anna\"}")));
  }

  @Test
  void aLookupDoesNotMindTheSameValueInAnotherField() {
    assertNoConflict(lookup("anna"), t -> t.insert(people, ion("{nick:\"anna\"}")));
  }

  @Test
  void blindInsertsDoNotConflict() {
    assertNoConflict(t -> insertPerson(t, "same"), t -> insertPerson(t, "same"));
  }

  @Test
  void twoReadersDoNotConflict() {
    assertNoConflict(t -> t.scan(people), t -> t.scan(people));
  }

  @Test
  void twoUpdatesOfADocumentConflict() {
    assertConflict(t -> update(t, anna, "a"), t -> update(t, anna, "b"));
  }

  @Test
  void twoDeletesOfADocumentConflict() {
    assertConflict(t -> t.delete(people, anna), t -> t.delete(people, anna));
  }

  @Test
  void updatesOfTwoDocumentsDoNotConflict() {
    assertNoConflict(t -> update(t, anna, "a"), t -> update(t, ben, "b"));
  }

  @Test
  void theCommittedViewOfATableCountsAsAScan() {
    assertConflict(t -> t.committed().scan(people), t -> insertPerson(t, "new"));
  }

  @Test
  void theCommittedViewOfADocumentReadsThatDocument() {
    assertConflict(t -> t.committed().document(people, anna), t -> update(t, anna, "a"));
    assertNoConflict(t -> t.committed().document(people, anna), t -> update(t, ben, "b"));
  }

  @Test
  void theCommittedLookupReadsItsKeys() {
    Consumer<Transaction> read =
        t -> t.committed().lookup(people, "email", List.of(key("\"new\"")));
    assertNoConflict(read, t -> insertPerson(t, "newer"));
    assertConflict(read, t -> insertPerson(t, "new"));
  }

  @Test
  void theHistoryOfATableCountsAsAScan() {
    assertConflict(t -> t.committed().history(people), t -> insertPerson(t, "new"));
  }

  @Test
  void theHistoryOfADocumentReadsThatDocument() {
    assertNoConflict(t -> t.committed().history(people, anna), t -> update(t, ben, "b"));
    assertConflict(t -> t.committed().history(people, anna), t -> t.delete(people, anna));
  }

  @Test
  void twoTablesOfOneNameConflict() {
    assertConflict(t -> t.catalogue().createTable("New"), t -> t.catalogue().createTable("New"));
  }

  @Test
  void twoTablesOfDifferentNamesDoNotConflict() {
    assertNoConflict(
        t -> t.catalogue().createTable("New"), t -> t.catalogue().createTable("Newer"));
  }

  @Test
  void whoMissedATableLosesAgainstItsCreation() {
    assertConflict(t -> t.table("New"), t -> t.catalogue().createTable("New"));
  }

  @Test
  void whoUsedATableLosesAgainstItsRemoval() {
    assertConflict(t -> insertPerson(t, "new"), t -> t.catalogue().dropTable(people));
  }

  @Test
  void whoUsedATableLosesAgainstANewIndexOnIt() {
    assertConflict(t -> t.document(people, anna), t -> t.catalogue().createIndex(people, "age"));
  }

  @Test
  void aNewIndexDoesNotMindNewDocuments() {
    assertNoConflict(t -> t.catalogue().createIndex(people, "age"), t -> insertPerson(t, "new"));
    assertThat(begin(ledger).lookup(people, "age", List.of(key("0")))).hasSize(1);
  }

  @Test
  void twoIndexesOnOneTableConflict() {
    assertConflict(
        t -> t.catalogue().createIndex(people, "age"),
        t -> t.catalogue().createIndex(people, "name"));
  }

  @Test
  void aReaderOfTheCatalogueLosesAgainstANewTable() {
    assertConflict(Transaction::tables, t -> t.catalogue().createTable("New"));
  }

  @Test
  void aReaderOfTheCatalogueDoesNotMindNewDocuments() {
    assertNoConflict(Transaction::tables, t -> insertPerson(t, "new"));
  }

  @Test
  void changesBeforeTheSnapshotDoNotMatter() {
    run(ledger, t -> update(t, anna, "a"));
    Transaction transaction = begin(ledger);
    transaction.scan(people);
    ledger.commit(transaction);
    assertThat(ledger.state().tip()).isEqualTo(6);
  }

  @Test
  void theLoserLeavesNoBlock() {
    Transaction loser = begin(ledger);
    update(loser, anna, "a");
    run(ledger, t -> update(t, anna, "b"));
    LedgerState before = ledger.state();
    assertThatThrownBy(() -> ledger.commit(loser)).isInstanceOf(OccConflictException.class);
    assertThat(ledger.state()).isSameAs(before);
  }

  @Test
  void aConflictHasTheTextOfTheService() {
    assertThat(OccConflictException.ofCommit())
        .hasMessage(
            "Optimistic concurrency control (OCC) failure encountered while committing the"
                + " transaction");
  }

  private void assertConflict(Consumer<Transaction> open, Consumer<Transaction> committed) {
    Transaction transaction = begin(ledger);
    open.accept(transaction);
    run(ledger, committed);
    assertThatThrownBy(() -> ledger.commit(transaction)).isInstanceOf(OccConflictException.class);
  }

  private void assertNoConflict(Consumer<Transaction> open, Consumer<Transaction> committed) {
    Transaction transaction = begin(ledger);
    open.accept(transaction);
    run(ledger, committed);
    long tip = ledger.state().tip();
    ledger.commit(transaction);
    assertThat(ledger.state().tip()).isEqualTo(tip + 1);
  }

  private Consumer<Transaction> lookup(String email) {
    return t -> t.lookup(people, "email", List.of(key("\"" + email + "\"")));
  }

  private void insertPerson(Transaction transaction, String email) {
    transaction.insert(people, person(email));
  }

  private void update(Transaction transaction, UniqueId document, String email) {
    transaction.update(people, document, person(email));
  }

  private static IonBytes person(String email) {
    return ion("{email:\"" + email + "\",age:0}");
  }
}
