package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.command.InspectContainerResponse;
import io.github.qldbfake.QldbFake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.WaitStrategyTarget;

/** The wait for a server, without an engine: a fake in this JVM stands where a container would. */
final class HealthyServerTest {

  private static final int PORT = 8089;

  @Test
  void endsWhenTheServerIsHealthy() {
    try (QldbFake fake = QldbFake.builder().start()) {
      Target target = new Target(fake.endpoint().getPort(), true);
      assertThatCode(() -> new HealthyServer(PORT).waitUntilReady(target))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void endsWithTheLogOfAServerThatEnded() throws IOException {
    Target target = new Target(unusedPort(), false);
    assertThatThrownBy(() -> new HealthyServer(PORT).waitUntilReady(target))
        .isInstanceOf(ContainerLaunchException.class)
        .hasMessageContaining("wrong.partiql:3");
  }

  @Test
  void endsWithTheAddressOfAServerThatNeverAnswers() throws IOException {
    int port = unusedPort();
    Target target = new Target(port, true);
    assertThatThrownBy(
            () -> new HealthyServer(PORT).withStartupTimeout(Duration.ZERO).waitUntilReady(target))
        .isInstanceOf(ContainerLaunchException.class)
        .hasMessageContaining("http://127.0.0.1:" + port + "/_qldb-fake/health");
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A container as far as the wait looks at one. */
  private record Target(int port, boolean running) implements WaitStrategyTarget {

    @Override
    public String getHost() {
      return "127.0.0.1";
    }

    @Override
    public Integer getMappedPort(int originalPort) {
      return port;
    }

    @Override
    public boolean isRunning() {
      return running;
    }

    @Override
    public String getLogs() {
      return "wrong.partiql:3 failed\n";
    }

    @Override
    public List<Integer> getExposedPorts() {
      return List.of(PORT);
    }

    @Override
    public InspectContainerResponse getContainerInfo() {
      throw new UnsupportedOperationException("the wait has no need of it");
    }
  }
}
