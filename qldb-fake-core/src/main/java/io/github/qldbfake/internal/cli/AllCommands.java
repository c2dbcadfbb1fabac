package io.github.qldbfake.internal.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands of the server jar. */
@CommandLine.Command(
    name = "qldb-fake",
    description = "A fake of Amazon QLDB.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      Serve.class,
      Health.class,
      Verify.class,
      WarmUp.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    done, verified or healthy",
      "  1    not verified, or not healthy",
      "  2    wrong usage, input that cannot be read or applied, an address that cannot be had",
      "  3    a failure of qldb-fake itself",
      "  143  serve was told to end (SIGTERM) and has ended in good order"
    })
final class AllCommands {

  private static final int HELP_WIDTH = 110;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      fallbackValue = "true",
      description = "Log more, and stack traces (or QLDB_FAKE_VERBOSE=true).")
  private boolean verbose;

  AllCommands() {}

  /** Runs a command in a process of its own; gives the exit code, which the help explains. */
  static int run(String... arguments) {
    AllCommands commands = new AllCommands();
    return commandLine(commands, System.getenv())
        .setExecutionStrategy(
            parsed -> {
              ProcessLog.begin(commands.verbose);
              return new CommandLine.RunLast().execute(parsed);
            })
        .execute(arguments);
  }

  /** The commands alone: what belongs to the process, such as its log, stays as it is. */
  static CommandLine commandLine() {
    return commandLine(System.getenv());
  }

  /** The commands with the variables of another process. */
  static CommandLine commandLine(Map<String, String> environment) {
    return commandLine(new AllCommands(), environment);
  }

  private static CommandLine commandLine(AllCommands commands, Map<String, String> environment) {
    Failures failures = new Failures(() -> commands.verbose);
    return new CommandLine(commands)
        .setUsageHelpWidth(HELP_WIDTH)
        .setDefaultValueProvider(new VariableDefaults(environment))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
