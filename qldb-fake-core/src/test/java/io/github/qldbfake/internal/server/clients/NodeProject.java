package io.github.qldbfake.internal.server.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with a package.json, its lock and tests for node's own runner. */
final class NodeProject {

  private static final int OLDEST_NODE = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*");

  private final Path folder;

  private NodeProject(Path folder) {
    this.folder = folder;
  }

  /** Copies the files, so that nothing is installed among the sources. */
  static NodeProject copy(Path sources, Path copy) throws IOException {
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new NodeProject(copy);
  }

  /** Why nothing can run here, if nothing can. */
  Optional<String> obstacle() throws InterruptedException {
    try {
      String version = run(Map.of(), "node", "--version").output().strip();
      Matcher matcher = VERSION.matcher(version);
      if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < OLDEST_NODE) {
        return Optional.of("node is " + version + ", not " + OLDEST_NODE + " or newer");
      }
      run(Map.of(), "npm", "--version");
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("node and npm cannot be started: " + e.getMessage());
    }
  }

  /** Installs what the lock says. */
  void install() throws IOException, InterruptedException {
    Finished installed = run(Map.of(), "npm", "ci", "--no-audit", "--no-fund");
    if (installed.code() != 0) {
      throw new IOException("npm ci failed: " + installed.output());
    }
  }

  /** Runs the tests; the report is in the form of the Test Anything Protocol. */
  Finished test(Map<String, String> environment) throws IOException, InterruptedException {
    return run(environment, "node", "--test", "--test-reporter=tap");
  }

  /** Starts a command in a folder below; what it prints is thrown away. */
  Process start(Path below, Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.resolve(below).toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Finished run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Finished(process.waitFor(), output);
  }

  /** How a command ended, and what it printed. */
  record Finished(int code, String output) {}
}
