package io.github.qldbfake.internal.cli;

import io.github.qldbfake.internal.seed.InitFiles;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the server holds before it serves. */
final class InitOptions {

  private static final String VARIABLE = "QLDB_FAKE_INIT";

  @Option(
      names = "--init",
      paramLabel = "INIT",
      description = {
        "Fill ledgers before anything is served; may be given several times. INIT is one of",
        "  FILE.ion, FILE.json               a description of ledgers (docs/server.md)",
        "  LEDGER=FILE.partiql               a script; .sql is the same",
        "  LEDGER/TABLE=FILE.ion|.json|.csv  documents",
        "  DIR                               all such files in a folder",
        "Ledgers and tables are made if there are none. A ledger that was there when the server",
        "started is left as it is. (Or QLDB_FAKE_INIT, several separated as in PATH.)"
      })
  private final List<String> arguments = new ArrayList<>();

  private final Map<String, String> environment;

  InitOptions() {
    this(Environment.ofProcess());
  }

  InitOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Reads the files.
   *
   * @throws IllegalArgumentException if an option is empty
   * @throws io.github.qldbfake.internal.seed.InvalidInitException if one cannot be read
   */
  InitFiles read() {
    if (arguments.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("--init is a file or a folder, and not empty");
    }
    return InitFiles.read(arguments.isEmpty() ? ofEnvironment() : arguments);
  }

  private List<String> ofEnvironment() {
    return Stream.of(
            environment.getOrDefault(VARIABLE, "").split(Pattern.quote(File.pathSeparator), -1))
        .filter(argument -> !argument.isBlank())
        .toList();
  }
}
