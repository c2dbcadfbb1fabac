package io.github.qldbfake.internal.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The entry of the server jar. */
public final class Main {

  private Main() {}

  /** Runs a command; its help says what the exit codes mean. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /**
   * A container asks for the health of its server every few seconds, without options. To read them
   * would take several times as long as to ask.
   */
  private static int run(String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("health")) {
      Optional<HealthCheck> check = HealthCheck.of(Environment.ofProcess());
      if (check.isPresent()) {
        return check.get().run(writer(System.out), writer(System.err));
      }
    }
    return AllCommands.run(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
