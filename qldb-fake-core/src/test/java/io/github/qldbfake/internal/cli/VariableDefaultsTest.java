package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Variables stand for options that are not given. */
final class VariableDefaultsTest {

  private static @Nullable Object value(
      String option, Map<String, String> environment, String... arguments) {
    CommandLine commands = AllCommands.commandLine(environment);
    CommandLine.ParseResult parsed = commands.parseArgs(arguments);
    return parsed.subcommand().commandSpec().findOption(option).getValue();
  }

  @ParameterizedTest
  @CsvSource({
    "QLDB_FAKE_HOST, --host, 127.0.0.1",
    "QLDB_FAKE_PORT, --port, 8089",
    "QLDB_FAKE_DATA_DIR, --data-dir,",
    "QLDB_FAKE_STATEMENT_LOG, --statement-log,",
    "QLDB_FAKE_TLS_KEY_STORE, --tls-key-store,",
    "QLDB_FAKE_TLS_KEY_STORE_PASSWORD_FILE, --tls-key-store-password-file,",
    "QLDB_FAKE_EXPORT_DIR, --export-dir,",
    "QLDB_FAKE_S3_ENDPOINT, --s3-endpoint,",
    "QLDB_FAKE_KINESIS_ENDPOINT, --kinesis-endpoint,",
    "QLDB_FAKE_VERBOSE, --verbose, false"
  })
  void anEmptyVariableCountsAsNone(String variable, String option, @Nullable String without) {
    assertThat(
            Optional.ofNullable(value(option, Map.of(variable, ""), "serve")).map(String::valueOf))
        .isEqualTo(Optional.ofNullable(without));
  }

  @ParameterizedTest
  @CsvSource({
    "QLDB_FAKE_HOST, --host, 0.0.0.0",
    "QLDB_FAKE_PORT, --port, 1234",
    "QLDB_FAKE_DATA_DIR, --data-dir, data",
    "QLDB_FAKE_STATEMENT_LOG, --statement-log, log",
    "QLDB_FAKE_TLS_KEY_STORE, --tls-key-store, keys",
    "QLDB_FAKE_TLS_KEY_STORE_PASSWORD_FILE, --tls-key-store-password-file, password",
    "QLDB_FAKE_EXPORT_DIR, --export-dir, exports",
    "QLDB_FAKE_VERBOSE, --verbose, true"
  })
  void aVariableStandsForItsOption(String variable, String option, String given) {
    assertThat(value(option, Map.of(variable, given), "serve")).hasToString(given);
  }

  @Test
  void anOptionWinsOverItsVariable() {
    assertThat(value("--port", Map.of("QLDB_FAKE_PORT", "1"), "serve", "--port=2")).isEqualTo(2);
    assertThat(value("--verbose", Map.of("QLDB_FAKE_VERBOSE", "true"), "serve", "--verbose"))
        .isEqualTo(true);
  }

  @Test
  void emptyVariablesOfAProcessAreLeftOut() {
    assertThat(Environment.of(Map.of("QLDB_FAKE_INIT", "", "QLDB_FAKE_HOST", "::1")))
        .isEqualTo(Map.of("QLDB_FAKE_HOST", "::1"));
  }
}
