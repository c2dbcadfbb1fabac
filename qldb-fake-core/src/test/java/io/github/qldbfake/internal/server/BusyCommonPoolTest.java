package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Users start fakes from parallel streams and asynchronous code. In a JVM of its own, because what
 * it does to the common pool would stop every other test.
 */
final class BusyCommonPoolTest {

  @Test
  void requestsAreAnsweredWhileEveryThreadOfTheCommonPoolWaitsForOne() throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BusyCommonPool.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.getInputStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).contains("answered 200");
    } finally {
      process.destroyForcibly();
    }
  }
}
