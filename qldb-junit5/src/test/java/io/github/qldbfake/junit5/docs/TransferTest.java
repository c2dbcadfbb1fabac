package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

// region several
@QldbLedger(name = "vehicles", statements = "CREATE TABLE Vehicle")
@QldbLedger(name = "people", statements = "CREATE TABLE Person")
class TransferTest {

  @Test
  void bothAreInOneAccount(
      @QldbLedger(name = "vehicles") QldbDriver vehicles,
      @QldbLedger(name = "people") QldbDriver people,
      QldbClient client) {
    assertThat(vehicles.getTableNames()).containsExactly("Vehicle");
    assertThat(people.getTableNames()).containsExactly("Person");
    assertThat(client.listLedgers(it -> {}).ledgers()).hasSize(2);
  }
}
// endregion
