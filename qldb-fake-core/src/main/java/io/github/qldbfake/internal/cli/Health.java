package io.github.qldbfake.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code health}: asks a server whether it is ready, as a container does every few seconds. */
@CommandLine.Command(
    name = "health",
    description = {
      "Asks a server whether it is ready.",
      "Exit codes: 0 it is, and prints ok; 1 it is not, and says why."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Health implements Callable<Integer> {

  @Option(
      names = "--host",
      defaultValue = "${env:QLDB_FAKE_HOST:-127.0.0.1}",
      description = "Where the server listens (default: 127.0.0.1; or QLDB_FAKE_HOST).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      defaultValue = "${env:QLDB_FAKE_PORT:-8089}",
      description = "Its port (default: 8089; or QLDB_FAKE_PORT).")
  private int port = 8089;

  @Option(
      names = "--tls",
      description = {
        "Ask over https, which is so anyway if QLDB_FAKE_TLS_KEY_STORE is set.",
        "Any certificate will do."
      })
  private boolean tls;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  Health() {}

  @Override
  public Integer call() {
    try {
      String status = new HealthQuestion(host, port, tls || tlsByEnvironment()).ask();
      if (status.equals("200")) {
        return say(spec.commandLine().getOut(), "ok", CommandLine.ExitCode.OK);
      }
      return notReady("it answers " + status);
    } catch (IOException | IllegalArgumentException e) {
      return notReady(String.valueOf(e.getMessage()));
    }
  }

  private static boolean tlsByEnvironment() {
    String keyStore = System.getenv(TlsOptions.KEY_STORE);
    return keyStore != null && !keyStore.isEmpty();
  }

  private int notReady(String why) {
    return say(
        spec.commandLine().getErr(),
        "no qldb-fake is ready on " + host + ":" + port + ": " + why,
        CommandLine.ExitCode.SOFTWARE);
  }

  private static int say(PrintWriter out, String line, int code) {
    out.println(line);
    out.flush();
    return code;
  }
}
