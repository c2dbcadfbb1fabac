package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

// region declare
@QldbLedger(
    name = "vehicle-registration",
    statements = {
      "CREATE TABLE Vehicle",
      "CREATE INDEX ON Vehicle (VIN)",
      "INSERT INTO Vehicle {'VIN': 'TESTVIN0000000001', 'Color': 'Green'}"
    })
class VehicleTest {

  @Test
  void theSeedIsThere(QldbDriver driver) {
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
  }

  @Test
  @QldbLedger(name = "vehicle-registration")
  void aMethodCanHaveAnotherLedger(QldbDriver driver) {
    assertThat(driver.getTableNames()).isEmpty();
  }
}
// endregion
