package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what the build left behind when it ran a copy of each sample against the installed
 * artifacts: on the class path of a user the driver brings its own, older ion-java.
 */
final class StandaloneSamplesIT {

  /** Copied with the others, but run by the module that it needs. */
  private static final String ELSEWHERE = "testcontainers";

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("samples.copy")))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .filter(folder -> !folder.endsWith(ELSEWHERE))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ranItsTestsBesideTheDriversOwnIon(Path sample) throws IOException {
    assertThat(reports(sample))
        .isNotEmpty()
        .allSatisfy(
            report ->
                assertThat(report)
                    .containsPattern("<testsuite [^>]* tests=\"[1-9]")
                    .containsPattern("surefire.test.class.path\" value=\"[^\"]*ion-java-1\\.8\\.0")
                    .doesNotContain("ion-java-1.12"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void usedTheInstalledCore(Path sample) throws IOException {
    assertThat(reports(sample))
        .isNotEmpty()
        .allSatisfy(
            report -> assertThat(report).contains("/installed/io/github/qldbfake/qldb-fake-core/"));
  }

  private static List<String> reports(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample.resolve("target/surefire-reports"))) {
      List<Path> reports =
          files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
      List<String> texts = new ArrayList<>();
      for (Path report : reports) {
        texts.add(Files.readString(report));
      }
      return texts;
    }
  }
}
