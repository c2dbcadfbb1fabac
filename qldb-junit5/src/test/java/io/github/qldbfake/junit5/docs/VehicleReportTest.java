package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

// region metause
@VehicleLedger
class VehicleReportTest {

  @Test
  void hasTheTable(QldbDriver driver) {
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
  }
}
// endregion
