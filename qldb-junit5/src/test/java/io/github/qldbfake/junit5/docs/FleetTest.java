package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.PermissionsMode;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.junit5.QldbLedger;
import io.github.qldbfake.junit5.QldbLimit;
import io.github.qldbfake.junit5.QldbTable;
import io.github.qldbfake.junit5.QldbTag;
import org.junit.jupiter.api.Test;

// region fleet
@QldbLedger(
    name = "fleet",
    tables = @QldbTable(name = "Vehicle", indexes = "VIN", documents = "fleet/vehicles.csv"),
    scripts = "fleet/owners.partiql",
    permissionsMode = PermissionsMode.STANDARD,
    deletionProtection = true,
    tags = @QldbTag(key = "team", value = "fleet"),
    limits = @QldbLimit(limit = ServiceLimit.DOCUMENTS_PER_TRANSACTION, most = 10))
class FleetTest {

  @Test
  void theDocumentsAreThere(FakeLedger ledger) {
    assertThat(ledger.documents("Vehicle"))
        .containsExactly(
            "{VIN:\"TESTVIN0000000001\",Color:\"Green\",Owner:\"ID-1\"}",
            "{VIN:\"TESTVIN0000000002\",Owner:\"ID-2\"}");
    assertThat(ledger.documents("Person")).hasSize(2);
  }
}
// endregion
