package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/junit5.md says of each fault what {@link FaultsInTheDriverTest} has found. */
final class FaultTableTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "junit5.md");
  private static final String HEAD = "| fault | where |";

  @Test
  void theTableHasARowForEveryOutcomeAndNoOther() throws IOException {
    List<String> table =
        Files.readAllLines(DOCUMENT).stream()
            .dropWhile(line -> !line.startsWith(HEAD))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2)
            .toList();
    assertThat(table)
        .containsExactlyElementsOf(FaultOutcomes.ALL.stream().map(FaultOutcome::row).toList());
  }

  @Test
  void theOperationsThatAreCalledAllFiveAreNamed() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains("All five are " + String.join(", ", FaultOutcomes.ALL_FIVE) + ".");
  }
}
