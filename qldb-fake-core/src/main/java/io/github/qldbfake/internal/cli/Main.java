package io.github.qldbfake.internal.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the server jar. */
@CommandLine.Command(
    name = "qldb-fake",
    description = "A fake of Amazon QLDB.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {Serve.class, Health.class, Verify.class, CommandLine.HelpCommand.class},
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    done, verified or healthy",
      "  1    not verified, or not healthy",
      "  2    wrong usage, input that cannot be read or applied, an address that cannot be had",
      "  3    a failure of qldb-fake itself",
      "  143  serve was told to end (SIGTERM) and has ended in good order"
    })
public final class Main {

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:QLDB_FAKE_VERBOSE:-false}",
      description = "Log more, and stack traces (or QLDB_FAKE_VERBOSE=true).")
  private boolean verbose;

  Main() {}

  /** Runs a command; its help says what the exit codes mean. */
  public static void main(String[] arguments) {
    Main main = new Main();
    CommandLine commandLine =
        commandLine(main)
            .setExecutionStrategy(
                parsed -> {
                  ProcessLog.begin(main.verbose);
                  return new CommandLine.RunLast().execute(parsed);
                });
    System.exit(commandLine.execute(arguments));
  }

  /** The commands alone: what belongs to the process, such as its log, stays as it is. */
  static CommandLine commandLine() {
    return commandLine(new Main());
  }

  private static CommandLine commandLine(Main main) {
    Failures failures = new Failures(() -> main.verbose);
    return new CommandLine(main)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
