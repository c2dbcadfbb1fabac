package io.github.qldbfake.internal.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jar that runs in a JVM of its own until it is closed, and says in its output when it is ready.
 */
final class JavaProcess implements AutoCloseable {

  private static final int MOST_SECONDS = 120;

  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<Matcher> ready = new CompletableFuture<>();

  private Thread reader = new Thread();

  private JavaProcess(Process process) {
    this.process = process;
  }

  /** Starts the jar whose path the build passes as a system property. */
  static JavaProcess ofJar(String property, Pattern ready, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-jar", System.getProperty(property)));
    command.addAll(List.of(arguments));
    try {
      JavaProcess started =
          new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
      started.readOutput(ready);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the line that says that it is ready, and gives a group of it. */
  String ready(int group) {
    try {
      return ready.get(MOST_SECONDS, TimeUnit.SECONDS).group(group);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("not ready, after this output: " + output(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** To its end, whoever waits: a process whose output nobody reads stands still. */
  private void readOutput(Pattern readyLine) {
    reader =
        new Thread(
            () -> {
              try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(line -> read(line, readyLine));
              } catch (IOException | UncheckedIOException e) {
                ready.completeExceptionally(e);
              }
              ready.completeExceptionally(new IOException("the process has ended"));
            });
    reader.setDaemon(true);
    reader.start();
  }

  private void read(String line, Pattern readyLine) {
    synchronized (output) {
      output.add(line);
    }
    Matcher matcher = readyLine.matcher(line);
    if (matcher.find()) {
      ready.complete(matcher);
    }
  }

  /** Ends it as SIGKILL does, and waits until it has ended. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it ends by itself and all its output is read. */
  int exitCode() throws InterruptedException {
    int code = process.waitFor();
    reader.join();
    return code;
  }

  /** What it has written so far. */
  String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
