package io.github.qldbfake.classpath.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.classpath.VehicleLedger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.qldb.QldbDriver;

@VehicleLedger
class ProofTest {

  @Test
  void aRevisionComesWithItsProof(QldbClient client, QldbDriver driver, FakeLedger ledger) {
    IonStruct vehicle = committedVehicle(driver);
    GetDigestResponse digest = client.getDigest(it -> it.name(ledger.name()));

    GetRevisionResponse revision =
        client.getRevision(
            it ->
                it.name(ledger.name())
                    .blockAddress(at -> at.ionText(vehicle.get("blockAddress").toString()))
                    .documentId(text((IonStruct) vehicle.get("metadata"), "id"))
                    .digestTipAddress(digest.digestTipAddress()));

    assertThat(digest.digest().asByteArray()).isEqualTo(ledger.digest());
    assertThat(revision.revision().ionText()).contains("TESTVIN0000000001");
    assertThat(revision.proof().ionText()).startsWith("[{{").endsWith("}}]");
  }

  private static IonStruct committedVehicle(QldbDriver driver) {
    return driver.execute(
        txn -> {
          return (IonStruct) txn.execute("SELECT * FROM _ql_committed_Vehicle").iterator().next();
        });
  }

  private static String text(IonStruct struct, String field) {
    return struct.get(field).toString().replace("\"", "");
  }
}
