package io.github.qldbfake.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM that measures itself, prints what it has found, and ends. */
public final class ChildJvm implements Entrant {

  /** From the start of the process until the first figure was read. */
  public static final String PROCESS = "process";

  private static final int MOST_SECONDS = 180;

  private final List<String> command;

  private ChildJvm(List<String> command) {
    this.command = command;
  }

  /** A class of ours with the class path of a peer. */
  public static ChildJvm of(String peer, Class<?> main, String... arguments) {
    return of(List.of("-cp", Prepared.classPath(peer), main.getName()), List.of(arguments));
  }

  /** With these options, the class path and the main class among them. */
  public static ChildJvm of(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(arguments);
    return new ChildJvm(List.copyOf(command));
  }

  /** Runs it to its end: milliseconds by what they are. */
  @Override
  public Map<String, Double> run() {
    List<String> output = new ArrayList<>();
    Map<String, Double> figures = new HashMap<>();
    long began = System.nanoTime();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS)
          .execute(process::destroyForcibly);
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          output.add(line);
          if (line.startsWith(Stopwatch.MARK + " ")) {
            figures.putIfAbsent(PROCESS, (System.nanoTime() - began) / 1e6);
            String[] words = line.split(" ", -1);
            figures.put(words[1], Double.valueOf(words[2]));
          }
        }
      }
      int status = process.waitFor();
      if (status != 0 || figures.isEmpty()) {
        throw new IllegalStateException(
            "%s%nended with %d, after this output:%n%s"
                .formatted(command, status, String.join("\n", output)));
      }
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
