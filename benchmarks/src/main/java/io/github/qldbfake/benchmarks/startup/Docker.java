package io.github.qldbfake.benchmarks.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The command line of the container engine. */
final class Docker {

  private Docker() {}

  /** Runs a command to its end and gives what it prints. */
  static String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("docker"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("%s ended with %d:%n%s".formatted(command, status, output));
    }
    return output.strip();
  }
}
