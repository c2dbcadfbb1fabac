package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.junit5.LedgerScope;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

// region scope
@QldbLedger(name = "vehicles", scope = LedgerScope.CLASS)
class ReportTest {

  @BeforeAll
  static void prepare(QldbDriver driver) {
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE Vehicle");
        });
  }

  @Test
  void seesWhatWasPrepared(QldbDriver driver) {
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
  }
}
// endregion
