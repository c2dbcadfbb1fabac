package io.github.qldbfake.internal.cli;

import io.github.qldbfake.FakeBuilder;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.internal.seed.InitFiles;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: listens until the process is told to end. */
@CommandLine.Command(
    name = "serve",
    description = "Serves both QLDB APIs on one port until it is told to end.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class)
final class Serve implements Callable<Integer> {

  /** Less than the ten seconds after which containers are killed. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  @Option(
      names = "--host",
      description = "The address to listen on (default: 127.0.0.1; or QLDB_FAKE_HOST).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      description = "The port, 0 for any free one (default: 8089; or QLDB_FAKE_PORT).")
  private int port = 8089;

  @Mixin private final InitOptions init = new InitOptions();

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final LogOptions logs = new LogOptions();

  @Mixin private final TlsOptions tls = new TlsOptions();

  @Mixin private final ExportOptions exports = new ExportOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  Serve() {}

  @Override
  public Integer call() throws InterruptedException {
    Logger log = LoggerFactory.getLogger(Serve.class);
    PrintWriter out = spec.commandLine().getOut();
    try {
      InitFiles files = init.read();
      Optional<StatementLog> statements = logs.open(out);
      QldbFake fake = start(files, statements, log);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    try {
                      fake.close();
                    } finally {
                      statements.ifPresent(StatementLog::close);
                      log.info("stopped");
                    }
                  }));
      log.info("started on {}", fake.endpoint());
      out.println("qldb-fake listening on " + fake.endpoint());
      out.flush();
    } catch (QldbFakeException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    // Until a signal ends the process; its exit code is that of the signal.
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }

  private QldbFake start(InitFiles files, Optional<StatementLog> statements, Logger log) {
    FakeBuilder builder = QldbFake.builder().host(host).port(port).closeWithin(GRACE);
    data.configure(builder);
    exports.configure(builder);
    tls.configure(builder);
    statements.ifPresent(builder::statementLog);
    return builder.prepare(fake -> files.applyTo(fake, log::info)).start();
  }
}
