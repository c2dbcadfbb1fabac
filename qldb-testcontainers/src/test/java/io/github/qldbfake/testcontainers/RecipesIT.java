package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.Network;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** What {@code docs/containers.md} shows. */
@RequiresEngine
final class RecipesIT {

  // region driver
  static QldbDriver driver(QldbContainer qldb, String ledger) {
    return QldbDriver.builder()
        .ledger(ledger)
        .sessionClientBuilder(
            QldbSessionClient.builder()
                .endpointOverride(qldb.getEndpoint())
                .region(Region.of(qldb.getRegion()))
                .credentialsProvider(
                    StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(qldb.getAccessKey(), qldb.getSecretKey()))))
        .build();
  }

  // endregion

  @Test
  void aContainerIsFilledBeforeItIsReady() throws Exception {
    // region fill
    try (QldbContainer qldb =
        QldbContainer.fromServerJar()
            .withLedger("archive")
            .withSeed("seed/fleet.ion", "people.ion")
            .withInitScript("vehicles", "seed/vehicles.partiql")) {
      qldb.start();
      // endregion
      QldbDriver driver = driver(qldb, "vehicles");
      try {
        List<String> tables = new ArrayList<>();
        driver.getTableNames().forEach(tables::add);
        assertThat(tables).containsExactlyInAnyOrder("Vehicle", "Person");
      } finally {
        driver.close();
      }
    }
  }

  @Test
  void aContainerIsSteeredFromOutside() {
    try (QldbContainer qldb = QldbContainer.fromServerJar().withLedger("vehicles")) {
      qldb.start();
      // region steer
      FakeAccount account = qldb.account();
      account.faults().add(Fault.occConflict().onOperation("CommitTransaction").times(1));
      account.clock().advance(Duration.ofDays(1));
      account.ledger("vehicles").execute("CREATE TABLE Vehicle");
      FakeAccount copy = account.fork(); // all ledgers as they are now, under another account id
      qldb.reset(); // nothing is left of the default account
      // endregion
      assertThat(copy.ledger("vehicles").tables()).containsExactly("Vehicle");
    }
  }

  @Test
  void anotherContainerReachesItOnTheirNetwork() {
    // region network
    try (Network network = Network.newNetwork();
        QldbContainer qldb =
            QldbContainer.fromServerJar().withNetwork(network).withNetworkAliases("qldb")) {
      qldb.start();
      String endpoint = qldb.getNetworkEndpoint().toString(); // http://qldb:8089
      // endregion
      assertThat(endpoint).isEqualTo("http://qldb:8089");
    }
  }
}
