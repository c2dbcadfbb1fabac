package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.OccConflictException;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedactRevisionTest {

  private final TestLedger ledger = new TestLedger();
  private final String table = ledger.onlyId("CREATE TABLE T");
  private String document = "";
  private List<String> addresses = List.of();

  @BeforeEach
  void writeTwoRevisions() {
    document = ledger.insert("T", "{v:0}");
    ledger.with("UPDATE T SET v = 1");
    addresses = ledger.run("SELECT VALUE blockAddress FROM history(T)");
  }

  private String redact(String address) {
    return "EXEC REDACT_REVISION `" + address + "`, '" + table + "', '" + document + "'";
  }

  @Test
  void theRowSaysWhichRevisionIsMeant() {
    assertThat(ledger.run(redact(addresses.get(0))))
        .containsExactly(
            "{blockAddress:"
                + addresses.get(0)
                + ",tableId:\""
                + table
                + "\",documentId:\""
                + document
                + "\",version:0}");
  }

  @Test
  void addressAndIdsMayBeParametersAndTheNameInAnyCase() {
    assertThat(
            ledger.run(
                "exec redact_revision ?, ?, ?",
                addresses.get(0),
                '"' + table + '"',
                '"' + document + '"'))
        .hasSize(1);
  }

  @Test
  void theBlockSaysWhatItRedacts() {
    List<String> rows = ledger.run(redact(addresses.get(0)));
    IonStruct info = (IonStruct) ledger.lastBlock().get("redactionInfo");
    assertThat(info).hasToString("{revisions:" + rows + "}");
  }

  @Test
  void theHashOfTheRequestIsAmongTheEntries() {
    ledger.run(redact(addresses.get(0)));
    IonStruct block = ledger.lastBlock();
    byte[] hash = QldbHash.ofIon(block.get("redactionInfo")).toByteArray();
    assertThat((IonList) block.get("entriesHashList"))
        .anySatisfy(entry -> assertThat(((IonBlob) entry).getBytes()).isEqualTo(hash));
  }

  @Test
  void theLatestRevisionIsRefused() {
    assertThat(ledger.refusal(redact(addresses.get(1))))
        .isEqualTo(
            "The latest active revision of the document " + document + " cannot be redacted");
  }

  @Test
  void everyRevisionBeforeADeleteMayGo() {
    ledger.with("DELETE FROM T");
    assertThat(ledger.run(redact(addresses.get(1)))).hasSize(1);
  }

  @Test
  void aRevisionThatDeletesHasNothingToRedact() {
    ledger.with("DELETE FROM T");
    String last = ledger.run("SELECT VALUE blockAddress FROM history(T)").get(2);
    assertThat(ledger.refusal(redact(last))).contains("has no data to redact");
  }

  @Test
  void aRevisionIsRedactedOnce() {
    ledger.run(redact(addresses.get(0)));
    assertThat(ledger.refusal(redact(addresses.get(0)))).contains("already been redacted");
  }

  @Test
  void aTransactionRedactsOneRevision() {
    ledger.with("UPDATE T SET v = 2");
    Transaction transaction = ledger.begin();
    assertThat(ledger.rows(transaction, redact(addresses.get(0)))).hasSize(1);
    assertThatThrownBy(() -> ledger.rows(transaction, redact(addresses.get(1))))
        .isInstanceOf(PartiqlException.class)
        .hasMessageContaining("Exceeded redactions limit");
  }

  @Test
  void theLimitOfRedactionsCanBeRaised() {
    TestLedger roomy = TestLedger.withLimit(Limit.REDACTIONS_PER_TRANSACTION, 2);
    String roomyTable = roomy.onlyId("CREATE TABLE T");
    String roomyDocument = roomy.insert("T", "{v:0}");
    roomy.with("UPDATE T SET v = 1", "UPDATE T SET v = 2");
    List<String> all = roomy.run("SELECT VALUE blockAddress FROM history(T)");
    Transaction transaction = roomy.begin();
    for (String address : all.subList(0, 2)) {
      assertThat(
              roomy.rows(
                  transaction,
                  "EXEC REDACT_REVISION ?, '" + roomyTable + "', '" + roomyDocument + "'",
                  address))
          .hasSize(1);
    }
  }

  @Test
  void twoRedactionsInOneBlockConflict() {
    String other = ledger.insert("T", "{v:0}");
    ledger.with("UPDATE T SET v = 2");
    Transaction first = ledger.begin();
    Transaction second = ledger.begin();
    assertThat(ledger.rows(first, redact(addresses.get(0)))).hasSize(1);
    assertThat(ledger.rows(second, redact(addresses.get(0)))).hasSize(1);
    ledger.commit(first);
    assertThat(other).isNotEqualTo(document);
    assertThatThrownBy(() -> ledger.commit(second))
        .isInstanceOf(OccConflictException.class)
        .hasMessage(
            "Optimistic concurrency control (OCC) failure while attempting to redact revision at"
                + " location: "
                + addresses.get(0));
  }

  @Test
  void anAddressOfAnotherStrandIsRefused() {
    String other = addresses.get(0).replaceFirst("\"\\w{22}\"", "\"0000000000000000000001\"");
    assertThat(ledger.refusal(redact(other)))
        .isEqualTo("The Strand ID of the provided block address is not valid.");
  }

  @Test
  void anAddressBeyondTheTipIsRefused() {
    String beyond = addresses.get(0).replaceFirst("sequenceNo:\\d+", "sequenceNo:99");
    assertThat(ledger.refusal(redact(beyond))).contains("beyond the strand's latest");
  }

  @Test
  void aBlockWithoutTheDocumentIsRefused() {
    String before = addresses.get(0).replaceFirst("sequenceNo:\\d+", "sequenceNo:0");
    assertThat(ledger.refusal(redact(before))).contains("Document ID was not found");
  }

  @Test
  void anAddressMustBeOne() {
    assertThat(ledger.refusal(redact("{a:1}")))
        .isEqualTo("The provided block address is not valid.");
  }

  @Test
  void theNumberOfArgumentsIsChecked() {
    assertThat(ledger.refusal("EXEC REDACT_REVISION 'a'"))
        .isEqualTo(
            "Semantic Error: at line 1, column 6: redact_revision takes 3 arguments, received: 1;"
                + " redact_revision takes 3 arguments, received: 1");
  }

  @Test
  void anotherProcedureIsUnknown() {
    assertThat(ledger.refusal("EXEC nothing 1"))
        .contains("Semantic Error: at line 1, column 6: No such stored procedure: nothing");
  }
}
