package io.github.qldbfake.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** What the command health does. */
record HealthCheck(HealthQuestion question) {

  static final int READY = 0;
  static final int NOT_READY = 1;

  /** The check that is asked for without options; empty if the environment does not say which. */
  static Optional<HealthCheck> of(Map<String, String> environment) {
    try {
      int port = Integer.parseInt(environment.getOrDefault("QLDB_FAKE_PORT", "8089"));
      String host = environment.getOrDefault("QLDB_FAKE_HOST", "127.0.0.1");
      return Optional.of(new HealthCheck(new HealthQuestion(host, port, speaksTls(environment))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the server of that environment serves https. */
  static boolean speaksTls(Map<String, String> environment) {
    return environment.containsKey("QLDB_FAKE_TLS_KEY_STORE");
  }

  /** Says whether the server is ready; gives the exit code. */
  int run(PrintWriter out, PrintWriter err) {
    try {
      String status = question.ask();
      if (status.equals("200")) {
        say(out, "ok");
        return READY;
      }
      say(err, complaint("it answers " + status));
    } catch (IOException | IllegalArgumentException e) {
      say(err, complaint(String.valueOf(e.getMessage())));
    }
    return NOT_READY;
  }

  private String complaint(String why) {
    return "no qldb-fake is ready on " + question.host() + ":" + question.port() + ": " + why;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
