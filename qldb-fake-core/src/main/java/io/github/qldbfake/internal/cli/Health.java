package io.github.qldbfake.internal.cli;

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
      description = "Where the server listens (default: 127.0.0.1; or QLDB_FAKE_HOST).")
  private String host = "127.0.0.1";

  @Option(names = "--port", description = "Its port (default: 8089; or QLDB_FAKE_PORT).")
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
    HealthQuestion question =
        new HealthQuestion(host, port, tls || HealthCheck.speaksTls(Environment.ofProcess()));
    return new HealthCheck(question).run(spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
