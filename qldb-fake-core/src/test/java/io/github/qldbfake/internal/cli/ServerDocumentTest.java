package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.LoggedStatement;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.seed.InitFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What docs/server.md shows is so. */
final class ServerDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "server.md");
  private static final Pattern COMMAND =
      Pattern.compile("^(?:\\w+=\\S+ )*java -jar qldb-fake\\.jar (.+)$", Pattern.MULTILINE);

  private static String text() {
    try {
      return Files.readString(DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String block(String language) {
    return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
        .matcher(text())
        .results()
        .map(block -> block.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDescriptionFillsTheLedgerItDescribes(@TempDir Path folder) throws IOException {
    Path description = Files.writeString(folder.resolve("d.ion"), block("ion"));
    Files.writeString(folder.resolve("more-vehicles.csv"), "VIN,Make\nKM8SRDHF6EU074761,Tesla\n");
    Files.writeString(folder.resolve("people.ion"), "{Name: \"Raul\"}");
    Files.writeString(folder.resolve("indexes.partiql"), "CREATE INDEX ON Person (Name)");
    InitFiles files = InitFiles.read(List.of(description.toString()));
    try (QldbFake fake = QldbFake.builder().prepare(it -> files.applyTo(it, note -> {})).start()) {
      FakeAccount account = fake.account("123456789012");
      assertThat(account.ledger("vehicle-registration").documents("Vehicle"))
          .containsExactly(
              "{VIN:\"1N4AL11D75C109151\",Make:\"Audi\",Since:2011-02-01,Checked:true}",
              "{VIN:\"KM8SRDHF6EU074761\",Make:\"Tesla\",Checked:true}");
      assertThat(account.ledger("vehicle-registration").documents("Person"))
          .containsExactly("{Name:\"Raul\"}");
    }
  }

  static Stream<String> commands() {
    return COMMAND.matcher(text()).results().map(command -> command.group(1));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandsAreUnderstood(String command) {
    assertThat(AllCommands.commandLine().parseArgs(command.split(" ", -1)).hasSubcommand())
        .isTrue();
  }

  static Stream<OptionSpec> options() {
    CommandLine serve = AllCommands.commandLine().getSubcommands().get("serve");
    return serve.getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp());
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionIsInTheTableWithItsVariable(OptionSpec option) {
    String name = option.longestName();
    String variable = "QLDB_FAKE_" + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    assertThat(text().lines())
        .anyMatch(line -> line.startsWith("| `" + name) && line.contains("| `" + variable + "` |"));
  }

  @Test
  void aLineOfTheStatementLogHasTheFieldsThatAreShown() {
    StringWriter out = new StringWriter();
    new StatementLog(new PrintWriter(out), () -> {})
        .accept(
            new LoggedStatement(
                Instant.EPOCH, "1", "cars", "tx", "x", 0, false, 0, 0, 1, Optional.empty()));
    assertThat(fields(out.toString())).isEqualTo(fields(block("json")));
  }

  private static List<String> fields(String json) {
    return Pattern.compile("\"(\\w+)\":")
        .matcher(json)
        .results()
        .map(field -> field.group(1))
        .toList();
  }
}
