package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.LoggedStatement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines of the statement log. */
final class StatementLogLineTest {

  private final StringWriter out = new StringWriter();
  private final StatementLog log = new StatementLog(new PrintWriter(out), () -> {});

  private static LoggedStatement statement(String text, Optional<String> error) {
    return statement(text, error, Instant.parse("2025-07-31T00:00:00.5Z"));
  }

  private static LoggedStatement statement(String text, Optional<String> error, Instant at) {
    return new LoggedStatement(at, "123456789012", "cars", "tx", text, 2, true, 7, 1, 3, error);
  }

  @Test
  void aStatementIsALineOfJson() {
    log.accept(statement("SELECT *\nFROM \"T\"", Optional.empty()));
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"time\":\"2025-07-31T00:00:00.500Z\",\"account\":\"123456789012\",\"ledger\":\"cars\","
                + "\"transactionId\":\"tx\",\"statement\":\"SELECT *\\nFROM \\\"T\\\"\",\"rows\":2,\"more\":true,"
                + "\"readIOs\":7,\"writeIOs\":1,\"milliseconds\":3}");
  }

  @Test
  void theTimeHasMilliseconds() {
    log.accept(statement("x", Optional.empty(), Instant.parse("2025-07-31T00:00:00.123456789Z")));
    assertThat(out.toString()).contains("\"time\":\"2025-07-31T00:00:00.123Z\"");
  }

  @Test
  void aRefusedStatementHasItsError() {
    log.accept(statement("x", Optional.of("BadRequestException: no")));
    assertThat(out.toString())
        .endsWith(",\"error\":\"BadRequestException: no\"}" + System.lineSeparator());
  }
}
