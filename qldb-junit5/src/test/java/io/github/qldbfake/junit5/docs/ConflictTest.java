package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.FaultKind;
import io.github.qldbfake.junit5.QldbFault;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

// region conflict
@QldbLedger(statements = {"CREATE TABLE Account", "INSERT INTO Account {'Balance': 10}"})
class ConflictTest {

  @Test
  @QldbFault(kind = FaultKind.OCC_CONFLICT, table = "Account", times = 2)
  void theDriverTriesAgain(QldbDriver driver, FakeLedger ledger, FakeFaults faults) {
    driver.execute(
        txn -> {
          txn.execute("UPDATE Account SET Balance = 5");
        });

    assertThat(faults.injected()).hasSize(2);
    assertThat(ledger.documents("Account")).containsExactly("{Balance:5}");
  }
}
// endregion
