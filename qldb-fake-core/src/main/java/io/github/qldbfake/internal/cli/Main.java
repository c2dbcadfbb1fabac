package io.github.qldbfake.internal.cli;

import picocli.CommandLine;

/** The command line of the server jar. */
@CommandLine.Command(
    name = "qldb-fake",
    description = "A fake of Amazon QLDB.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {Serve.class, Verify.class, WarmUp.class})
public final class Main {

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  Main() {}

  /**
   * Runs a command; the exit code is 0 for done or verified, 1 for not verified, and 2 for wrong
   * usage or unreadable input.
   */
  public static void main(String[] arguments) {
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "warn");
    }
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
