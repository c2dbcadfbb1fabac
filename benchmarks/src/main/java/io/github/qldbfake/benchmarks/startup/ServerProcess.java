package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Entrant;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A server in a process of its own, from the start of the process until it answers.
 *
 * @param options what follows {@code java}, by the port
 * @param path what is asked for, such as {@code /health}
 * @param healthy which status says that it is ready
 */
record ServerProcess(IntFunction<List<String>> options, String path, IntPredicate healthy)
    implements Entrant {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(120);

  @Override
  public Map<String, Double> run() {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options.apply(port));
      File output = File.createTempFile("server", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
      long began = System.nanoTime();
      Process process = builder.start();
      try {
        await(process, URI.create("http://127.0.0.1:" + port + path), began, output);
        return Map.of("healthy", (System.nanoTime() - began) / 1e6);
      } finally {
        process.destroyForcibly().waitFor();
        if (!output.delete()) {
          output.deleteOnExit();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void await(Process process, URI uri, long began, File output) throws IOException {
    while (!healthy.test(status(uri))) {
      if (!process.isAlive() || System.nanoTime() - began > MOST_NANOS) {
        throw new IllegalStateException(
            "%s does not answer; its output:%n%s"
                .formatted(uri, Files.readString(output.toPath())));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** The status of an answer, 0 if there is none. */
  private static int status(URI uri) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return 0;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
