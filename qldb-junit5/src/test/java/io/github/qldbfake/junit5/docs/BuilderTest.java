package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.junit5.QldbExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.qldb.QldbDriver;

// region builder
class BuilderTest {

  @RegisterExtension
  final QldbExtension qldb =
      QldbExtension.builder()
          .limit(ServiceLimit.DOCUMENTS_PER_TRANSACTION, 10)
          .ledger(
              "fleet",
              ledger ->
                  ledger
                      .table(
                          "Vehicle", table -> table.indexes("VIN").documents("fleet/vehicles.csv"))
                      .scripts("fleet/owners.partiql")
                      .tag("team", "fleet"))
          .build();

  @Test
  void theTablesAreThere(QldbDriver driver) {
    assertThat(driver.getTableNames()).containsExactlyInAnyOrder("Vehicle", "Person");
  }
}
// endregion
