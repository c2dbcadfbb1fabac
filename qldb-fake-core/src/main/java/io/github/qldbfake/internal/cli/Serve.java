package io.github.qldbfake.internal.cli;

import io.github.qldbfake.AwsEndpoint;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: listens until the process is told to end. */
@CommandLine.Command(
    name = "serve",
    description = "Serves both QLDB APIs on one port until it is told to end.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Serve implements Callable<Integer> {

  @Option(
      names = "--host",
      defaultValue = "${env:QLDB_FAKE_HOST:-127.0.0.1}",
      description = "The address to listen on (default: 127.0.0.1; or QLDB_FAKE_HOST).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      defaultValue = "${env:QLDB_FAKE_PORT:-8089}",
      description = "The port, 0 for any free one (default: 8089; or QLDB_FAKE_PORT).")
  private int port = 8089;

  @Option(
      names = "--kinesis-endpoint",
      paramLabel = "URI",
      defaultValue = "${env:QLDB_FAKE_KINESIS_ENDPOINT}",
      converter = AwsEndpointConverter.class,
      description =
          "Where streams deliver: the address of a server that speaks like Kinesis, or aws for"
              + " that of AWS (default: into memory; or QLDB_FAKE_KINESIS_ENDPOINT).")
  private @Nullable AwsEndpoint kinesis;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  Serve() {}

  @Override
  public Integer call() throws InterruptedException {
    QldbFake fake = start();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  fake.close();
                  ended.countDown();
                }));
    spec.commandLine().getOut().println("qldb-fake listening on " + fake.endpoint());
    spec.commandLine().getOut().flush();
    ended.await();
    return CommandLine.ExitCode.OK;
  }

  private QldbFake start() {
    try {
      QldbFake.Builder builder = QldbFake.builder().host(host).port(port);
      if (kinesis != null) {
        builder.streamsToKinesis(kinesis);
      }
      return builder.start();
    } catch (QldbFakeException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
