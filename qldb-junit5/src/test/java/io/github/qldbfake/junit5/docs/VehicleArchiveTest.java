package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.qldb.QldbDriver;

// region lifecycle
@QldbLedger(name = "vehicle-registration")
class VehicleArchiveTest {

  private final QldbClient client;

  VehicleArchiveTest(QldbClient client) {
    this.client = client;
  }

  @BeforeEach
  void createTable(QldbDriver driver) {
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE Vehicle");
        });
  }

  @Test
  void aDigestCoversTheTable() {
    GetDigestResponse digest = client.getDigest(it -> it.name("vehicle-registration"));
    assertThat(digest.digest().asByteArray()).hasSize(32);
  }
}
// endregion
