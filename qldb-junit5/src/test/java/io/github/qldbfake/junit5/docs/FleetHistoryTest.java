package io.github.qldbfake.junit5.docs;

import static io.github.qldbfake.junit5.LedgerAssert.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

class FleetHistoryTest {

  // region assertions
  @Test
  @QldbLedger(statements = {"CREATE TABLE Vehicle", "INSERT INTO Vehicle {'Color': 'Green'}"})
  void aPaintJobIsOnRecord(QldbDriver driver, FakeLedger ledger) {
    String id = ledger.revisions("Vehicle").get(0).documentId();

    driver.execute(
        txn -> {
          txn.execute("UPDATE Vehicle SET Color = 'Red'");
        });

    assertThat(ledger)
        .hasDocument("Vehicle", "{Color: \"Red\"}")
        .hasHistory("Vehicle", id, "{Color: \"Green\"}", "{Color: \"Red\"}")
        .verifies();
  }
  // endregion
}
