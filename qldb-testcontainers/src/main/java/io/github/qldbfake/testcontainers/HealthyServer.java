package io.github.qldbfake.testcontainers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/**
 * Waits until the server answers healthy, over HTTP. It differs from the strategy of Testcontainers
 * in two ways: it asks often, where that one asks once a second, longer than a start takes; and a
 * container that has ended ends the wait, with the server's reason.
 */
final class HealthyServer extends AbstractWaitStrategy {

  private static final String PATH = "/_qldb-fake/health";
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(2);

  private final int port;

  HealthyServer(int port) {
    this.port = port;
  }

  @Override
  protected void waitUntilReady() {
    long began = System.nanoTime();
    URI health = health();
    while (!isHealthy(health)) {
      if (!waitStrategyTarget.isRunning()) {
        throw new ContainerLaunchException(
            "qldb-fake ended: " + waitStrategyTarget.getLogs().strip());
      }
      if (System.nanoTime() - began > startupTimeout.toNanos()) {
        throw new ContainerLaunchException(
            "qldb-fake is not healthy at "
                + health
                + " after "
                + startupTimeout.toSeconds()
                + " s");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new ContainerLaunchException("the wait for qldb-fake was interrupted");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private URI health() {
    return URI.create(
        "http://"
            + waitStrategyTarget.getHost()
            + ":"
            + waitStrategyTarget.getMappedPort(port)
            + PATH);
  }

  private static boolean isHealthy(URI health) {
    try {
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout((int) ANSWER_TIMEOUT.toMillis());
      connection.setReadTimeout((int) ANSWER_TIMEOUT.toMillis());
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
