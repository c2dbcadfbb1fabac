package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import software.amazon.awssdk.services.qldb.QldbClient;

@RequiresEngine
final class RestartIT {

  @Test
  void aContainerThatIsStartedAgainBeginsAnew() throws Exception {
    try (QldbContainer container = TestImages.fake().withLedger("vehicles")) {
      container.start();
      new Clients(container).run("vehicles", "CREATE TABLE Vehicle");
      container.stop();
      container.start();
      assertThat(new Clients(container).run("vehicles", "CREATE TABLE Vehicle")).hasSize(1);
    }
  }

  @Test
  void withADataVolumeItGoesOnWhereItStopped() throws Exception {
    String volume = "qldb-fake-" + UUID.randomUUID();
    try (QldbContainer container = TestImages.fake().withDataVolume(volume)) {
      container.start();
      new Clients(container).createLedger("vehicles");
      new Clients(container).run("vehicles", "CREATE TABLE Vehicle");
      container.stop();
      container.start();
      assertThat(new Clients(container).run("vehicles", "SELECT * FROM Vehicle")).isEmpty();
    } finally {
      DockerClientFactory.instance().client().removeVolumeCmd(volume).exec();
    }
  }

  @Test
  void aVolumeCanPassFromOneContainerToAnother() {
    String volume = "qldb-fake-" + UUID.randomUUID();
    try {
      try (QldbContainer first = TestImages.fake().withDataVolume(volume)) {
        first.start();
        new Clients(first).createLedger("vehicles");
      }
      try (QldbContainer second = TestImages.fake().withDataVolume(volume)) {
        second.start();
        try (QldbClient client = new Clients(second).controlPlane()) {
          assertThat(client.listLedgers(request -> {}).ledgers())
              .extracting(ledger -> ledger.name())
              .containsExactly("vehicles");
        }
      }
    } finally {
      DockerClientFactory.instance().client().removeVolumeCmd(volume).exec();
    }
  }
}
