package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.qldb.QldbDriver;

/** The code of docs/junit5.md. */
class JunitGuideTest {

  // region declare
  @Nested
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

  // region meta
  @QldbLedger(name = "vehicle-registration", statements = "CREATE TABLE Vehicle")
  @Retention(RetentionPolicy.RUNTIME)
  @interface VehicleLedger {}

  @Nested
  @VehicleLedger
  class VehicleReportTest {

    @Test
    void hasTheTable(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Vehicle");
    }
  }

  // endregion

  // region lifecycle
  @Nested
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

  @Nested
  @QldbLedger(name = "vehicle-registration")
  class OwnClientTest {

    // region ownclient
    @Test
    void aClientOfOnesOwn(FakeAccount account, FakeLedger ledger) {
      try (QldbClient client =
          QldbClient.builder()
              .endpointOverride(account.endpoint())
              .region(Region.of(account.region()))
              .credentialsProvider(
                  StaticCredentialsProvider.create(
                      AwsBasicCredentials.create(
                          account.accessKeyId(), account.secretAccessKey())))
              .build()) {
        assertThat(client.describeLedger(it -> it.name(ledger.name())).stateAsString())
            .isEqualTo("ACTIVE");
      }
    }
    // endregion
  }
}
