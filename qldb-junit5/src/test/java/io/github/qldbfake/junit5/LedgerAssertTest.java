package io.github.qldbfake.junit5;

import static io.github.qldbfake.junit5.LedgerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QldbLedger(
    name = "fleet",
    statements = {
      "CREATE TABLE Vehicle",
      "CREATE TABLE Person",
      "INSERT INTO Vehicle {'VIN': '1', 'Color': 'Green'}",
      "UPDATE Vehicle SET Color = 'Red'"
    })
class LedgerAssertTest {

  private static final String GREEN = "{VIN:\"1\",Color:\"Green\"}";
  private static final String RED = "{VIN:\"1\",Color:\"Red\"}";

  private FakeLedger ledger;
  private String documentId;

  @BeforeEach
  void open(FakeLedger fleet) {
    ledger = fleet;
    documentId = fleet.revisions("Vehicle").get(0).documentId();
  }

  @Test
  void noLedgerHasNothing() {
    assertRefusal(() -> assertThat(null).hasTable("Vehicle"), "%nExpecting actual not to be null");
  }

  @Test
  void tablesThatAreThereAreFound() {
    assertThat(ledger).hasTable("Vehicle").hasTable("Person").hasNoTable("vehicle");
  }

  @Test
  void aTableThatIsNotThereIsNamedWithThoseThatAre() {
    assertRefusal(
        () -> assertThat(ledger).hasTable("vehicle"),
        "ledger fleet has no table vehicle; it has [Vehicle, Person]");
  }

  @Test
  void aTableThatShouldNotBeThereIsNamed() {
    assertRefusal(() -> assertThat(ledger).hasNoTable("Person"), "ledger fleet has a table Person");
  }

  @Test
  void documentsAreComparedByValue() {
    assertThat(ledger)
        .hasDocument("Vehicle", "{ 'Color' : \"Red\" , VIN : \"1\" }")
        .hasNoDocument("Vehicle", GREEN);
  }

  @Test
  void aDocumentThatIsNotThereIsShownWithThoseThatAre() {
    assertRefusal(
        () -> assertThat(ledger).hasDocument("Vehicle", "{ VIN: \"2\" }"),
        "table Vehicle of ledger fleet has no document%n  {VIN:\"2\"}%nIts 1 documents:%n  " + RED);
  }

  @Test
  void aDocumentThatShouldNotBeThereIsShown() {
    assertRefusal(
        () -> assertThat(ledger).hasNoDocument("Vehicle", RED),
        "table Vehicle of ledger fleet has a document%n  " + RED);
  }

  @Test
  void aDocumentThatIsNoIonIsRefusedAlsoForAnEmptyTable() {
    assertThatThrownBy(() -> assertThat(ledger).hasNoDocument("Person", "{VIN:"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("not one Ion value: {VIN:");
  }

  @Test
  void documentsOfATableThatIsNotThereAreRefused() {
    assertRefusal(
        () -> assertThat(ledger).hasNoDocument("Owner", RED),
        "ledger fleet has no table Owner; it has [Vehicle, Person]");
  }

  @Test
  void presentDocumentsAreCounted() {
    assertThat(ledger).hasDocumentCount("Vehicle", 1).hasDocumentCount("Person", 0);
  }

  @Test
  void anotherNumberOfDocumentsIsShownWithThem() {
    assertRefusal(
        () -> assertThat(ledger).hasDocumentCount("Person", 2),
        "table Person of ledger fleet has 0 documents, not 2:%n  (none)");
  }

  @Test
  void revisionsOfDeletedDocumentsAreCountedToo() {
    delete();
    assertThat(ledger).hasRevisionCount("Vehicle", 3).hasDocumentCount("Vehicle", 0);
  }

  @Test
  void anotherNumberOfRevisionsIsShownWithThem() {
    assertRefusal(
        () -> assertThat(ledger).hasRevisionCount("Vehicle", 1),
        "table Vehicle of ledger fleet has 2 revisions, not 1:%n  " + GREEN + "%n  " + RED);
  }

  @Test
  void aHistoryIsComparedVersionByVersion() {
    delete();
    assertThat(ledger).hasHistory("Vehicle", documentId, GREEN, RED, null);
  }

  @Test
  void anotherHistoryIsShownBesideTheExpectedOne() {
    assertRefusal(
        () -> assertThat(ledger).hasHistory("Vehicle", documentId, RED, GREEN),
        "document %s in table Vehicle of ledger fleet has not these versions:%%n  %s%%n  %s%%nIt has these:%%n  %s%%n  %s"
            .formatted(documentId, RED, GREEN, GREEN, RED));
  }

  @Test
  void aMissingVersionIsShown() {
    assertRefusal(
        () -> assertThat(ledger).hasHistory("Vehicle", documentId, GREEN, RED, null),
        "document %s in table Vehicle of ledger fleet has not these versions:%%n  %s%%n  %s%%n  (no data)%%nIt has these:%%n  %s%%n  %s"
            .formatted(documentId, GREEN, RED, GREEN, RED));
  }

  @Test
  void aVersionWithDataIsNotOneWithout() {
    assertRefusal(
        () -> assertThat(ledger).hasHistory("Vehicle", documentId, GREEN, null),
        "document %s in table Vehicle of ledger fleet has not these versions:%%n  %s%%n  (no data)%%nIt has these:%%n  %s%%n  %s"
            .formatted(documentId, GREEN, GREEN, RED));
  }

  @Test
  void aLedgerVerifies() {
    assertThat(ledger).verifies();
  }

  @Test
  void whatDoesNotHoldIsShown() {
    String shown = "{VIN:\"2\"}";
    ledger.tampering().data(documentId, 0, shown);
    assertThatThrownBy(() -> assertThat(ledger).verifies())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("ledger fleet does not verify:%n  ".formatted())
        .hasMessageContainingAll("block ", "expected ", "found ");
  }

  private void delete() {
    var unused = ledger.execute("DELETE FROM Vehicle");
  }

  /** {@code %n} in the message is the end of a line. */
  private static void assertRefusal(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.formatted());
  }
}
