package com.example.garage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Fault;
import io.github.qldbfake.testcontainers.QldbContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** The application on a ledger in a container that lives as long as the class. */
// region container
@Testcontainers(disabledWithoutDocker = true)
final class GarageTest {

  @Container
  private static final QldbContainer QLDB =
      QldbContainer.fromServerJar().withInitScript("garage", "garage/garage.partiql");

  // endregion

  private static QldbDriver driver;

  @BeforeAll
  static void connect() {
    driver =
        QldbDriver.builder()
            .ledger("garage")
            .sessionClientBuilder(
                QldbSessionClient.builder()
                    .endpointOverride(QLDB.getEndpoint())
                    .region(Region.of(QLDB.getRegion()))
                    .credentialsProvider(
                        StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(QLDB.getAccessKey(), QLDB.getSecretKey()))))
            .build();
  }

  @AfterAll
  static void disconnect() throws Exception {
    if (driver != null) {
      driver.close();
    }
  }

  @Test
  void knowsWhatTheInitScriptInserted() {
    assertThat(new Garage(driver).defects("1N4AL11D75C109151")).containsExactly("brakes");
  }

  @Test
  void notesARepair() {
    new Garage(driver).repair("KM8SRDHF6EU074761", "gearbox");
    assertThat(new Garage(driver).defects("KM8SRDHF6EU074761")).containsExactly("gearbox");
  }

  @Test
  void notesARepairOnceThoughTheFirstAttemptConflicts() {
    QLDB.account().faults().add(Fault.occConflict().onOperation("CommitTransaction").times(1));
    new Garage(driver).repair("3HGGK5G53FM761765", "lights");
    assertThat(new Garage(driver).defects("3HGGK5G53FM761765")).containsExactly("lights");
  }
}
