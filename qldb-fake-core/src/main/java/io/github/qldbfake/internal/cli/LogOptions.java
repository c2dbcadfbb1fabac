package io.github.qldbfake.internal.cli;

import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether statements are logged, and where. */
final class LogOptions {

  private static final String STANDARD_OUTPUT = "true";

  /** Hardly the names of files: whoever sets the variable to one of them means yes or no. */
  private static final Set<String> NEITHER = Set.of("0", "1", "yes", "no", "on", "off");

  @Option(
      names = "--statement-log",
      arity = "0..1",
      paramLabel = "FILE",
      fallbackValue = STANDARD_OUTPUT,
      description = {
        "Write a line of JSON for every executed statement to FILE, at its end, or to standard",
        "output without FILE (or QLDB_FAKE_STATEMENT_LOG=FILE, or =true). The values of",
        "parameters are not written."
      })
  private @Nullable String statementLog;

  LogOptions() {}

  /**
   * The log that is asked for.
   *
   * @param standardOutput where it goes without a file
   * @throws IllegalArgumentException if the file cannot be written
   */
  Optional<StatementLog> open(PrintWriter standardOutput) {
    if (statementLog == null || statementLog.isEmpty() || statementLog.equalsIgnoreCase("false")) {
      return Optional.empty();
    }
    if (NEITHER.contains(statementLog.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "--statement-log is true for standard output, or a file; write ./"
              + statementLog
              + " if "
              + statementLog
              + " is one");
    }
    if (statementLog.equalsIgnoreCase(STANDARD_OUTPUT)) {
      return Optional.of(new StatementLog(standardOutput, standardOutput::flush));
    }
    try {
      PrintWriter file =
          new PrintWriter(
              Files.newBufferedWriter(
                  Path.of(statementLog),
                  StandardCharsets.UTF_8,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.APPEND));
      return Optional.of(new StatementLog(file, file::close));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--statement-log: cannot write to " + statementLog + ": " + FileFailure.reason(e), e);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("--statement-log: cannot write to " + e.getMessage(), e);
    }
  }
}
