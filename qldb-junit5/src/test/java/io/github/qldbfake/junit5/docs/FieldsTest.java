package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeClock;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

class FieldsTest {

  // region fields
  @QldbLedger(name = "vehicles", statements = "CREATE TABLE Vehicle")
  private QldbDriver driver;

  @QldbLedger private FakeClock clock;

  // endregion

  @Test
  void theFieldsAreFilled() {
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
    assertThat(clock.freeze().now()).isEqualTo(clock.now());
  }
}
