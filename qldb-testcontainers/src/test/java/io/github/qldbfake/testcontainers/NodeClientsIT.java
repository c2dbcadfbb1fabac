package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.utility.DockerImageName;

/** The Node.js driver in a container beside the fake's, on a network of their own. */
@RequiresEngine
final class NodeClientsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void theDriverOfAnotherContainerFindsTheFakeByItsAlias() {
    Optional<DockerImageName> image = TestImages.nodeClients();
    assumeTrue(image.isPresent(), "QLDB_FAKE_NODE_IMAGE names no image: see src/it/node");
    try (Network network = Network.newNetwork();
        QldbContainer fake = TestImages.fake().withNetwork(network).withNetworkAliases("ledgers")) {
      fake.start();
      try (GenericContainer<?> clients =
          new GenericContainer<>(image.orElseThrow())
              .withNetwork(network)
              .withEnv("QLDB_FAKE_ENDPOINT", fake.getNetworkEndpoint().toString())
              .withCommand("node", "--test", "driver.test.js", "ledgers.test.js")
              .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(PATIENCE))) {
        clients.start();
        assertThat(clients.getLogs()).contains("# fail 0").containsPattern("# pass [1-9]");
      }
    }
  }
}
