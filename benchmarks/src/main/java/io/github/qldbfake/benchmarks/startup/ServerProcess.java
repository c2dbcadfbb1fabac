package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Entrant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @Override
  public Map<String, Double> run() {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options.apply(port));
      Health health = new Health(URI.create("http://127.0.0.1:" + port + path), healthy);
      Path output = Files.createTempFile("server", ".log");
      try {
        return Map.of("healthy", milliseconds(command, health, output));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double milliseconds(List<String> command, Health health, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    long began = System.nanoTime();
    Process process = builder.start();
    try {
      if (!health.await(process::isAlive)) {
        throw new IllegalStateException(
            "%s does not answer; the output:%n%s"
                .formatted(health.uri(), Files.readString(output)));
      }
      return (System.nanoTime() - began) / 1e6;
    } finally {
      int unused = process.destroyForcibly().waitFor();
    }
  }

  /** A port that was free a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
