package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;

/** The clients that applications use, against a container. */
@RequiresEngine
final class DriverIT {

  @Test
  void theSdkCreatesAndDescribesALedger() {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      Clients clients = new Clients(container);
      clients.createLedger("vehicles");
      try (QldbClient client = clients.controlPlane()) {
        assertThat(client.describeLedger(request -> request.name("vehicles")).stateAsString())
            .isEqualTo("ACTIVE");
      }
    }
  }

  @Test
  void theDriverWritesAndReads() throws Exception {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      Clients clients = new Clients(container);
      clients.createLedger("vehicles");
      clients.run("vehicles", "CREATE TABLE Vehicle");
      clients.run("vehicles", "INSERT INTO Vehicle {'VIN': 'a'}");
      assertThat(clients.run("vehicles", "SELECT VALUE VIN FROM Vehicle")).containsExactly("\"a\"");
    }
  }

  @Test
  void twoContainersKnowNothingOfEachOther() {
    try (QldbContainer one = TestImages.fake();
        QldbContainer other = TestImages.fake()) {
      one.start();
      other.start();
      new Clients(one).createLedger("vehicles");
      new Clients(other).createLedger("boats");
      try (QldbClient client = new Clients(one).controlPlane()) {
        assertThat(client.listLedgers(request -> {}).ledgers())
            .extracting(ledger -> ledger.name())
            .containsExactly("vehicles");
      }
    }
  }
}
