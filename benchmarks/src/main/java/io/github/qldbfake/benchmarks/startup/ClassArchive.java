package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Prepared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of the classes that the server jar loads until it listens; JVMs from 25 on know it.
 */
final class ClassArchive {

  private ClassArchive() {}

  /** Makes one for the JVM and the server jar of today. */
  static Path make() {
    Path archive = Prepared.folder("archive").resolve("qldb-fake.aot");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + archive,
            "-jar",
            Prepared.serverJar().toString(),
            "serve",
            "--port",
            "0");
    try {
      Files.deleteIfExists(archive);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      StringBuilder output = new StringBuilder();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          output.append(line).append('\n');
          if (line.startsWith("qldb-fake listening")) {
            // It is written when the process ends in good order. Process.destroy() would close the
            // output.
            boolean unused = process.toHandle().destroy();
          }
        }
      }
      int status = process.waitFor();
      if (!Files.exists(archive)) {
        throw new IllegalStateException(
            "no archive was made; the status was " + status + " and the output:\n" + output);
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
