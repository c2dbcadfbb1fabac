package io.github.qldbfake.internal.server.clients;

import io.github.qldbfake.internal.account.Eventually;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** A process with the npm package kinesis-local; it forgets everything when it ends. */
final class KinesisLocal implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final NodeProject project;
  private final int port;
  private Process process;

  private KinesisLocal(NodeProject project, int port) throws IOException {
    this.project = project;
    this.port = port;
    this.process = start();
  }

  static KinesisLocal start(NodeProject project) throws IOException {
    return new KinesisLocal(project, OwnPort.next());
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Starts it again on the same port, without anything in it. */
  void restart() throws IOException {
    process = start();
  }

  @Override
  public void close() {
    kill();
  }

  private Process start() throws IOException {
    Process started =
        project.start(
            Path.of("node_modules", "kinesis-local"),
            Map.of(
                "KINESIS_MOCK_PLAIN_PORT",
                String.valueOf(port),
                "KINESIS_MOCK_TLS_PORT",
                "0",
                "CREATE_STREAM_DURATION",
                "1ms",
                "DELETE_STREAM_DURATION",
                "1ms",
                "LOG_LEVEL",
                "ERROR"),
            "node",
            "main.js");
    Eventually.await("kinesis-local", () -> !started.isAlive() || isHealthy());
    if (!started.isAlive()) {
      throw new IOException("kinesis-local ended with " + started.exitValue());
    }
    return started;
  }

  private boolean isHealthy() {
    try {
      HttpRequest request = HttpRequest.newBuilder(endpoint().resolve("/healthcheck")).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
