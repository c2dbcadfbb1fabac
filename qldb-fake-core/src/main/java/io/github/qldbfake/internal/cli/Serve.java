package io.github.qldbfake.internal.cli;

import io.github.qldbfake.AwsEndpoint;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.nio.file.Path;
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
      names = "--data-dir",
      paramLabel = "DIR",
      defaultValue = "${env:QLDB_FAKE_DATA_DIR}",
      description = {
        "Keep ledgers in DIR, where the next start finds them (or QLDB_FAKE_DATA_DIR).",
        "Without it they end with the process."
      })
  private @Nullable Path dataDirectory;

  @Option(
      names = "--export-dir",
      paramLabel = "DIR",
      defaultValue = "${env:QLDB_FAKE_EXPORT_DIR}",
      description = {
        "Write journal exports to DIR/<bucket>/<key> (or QLDB_FAKE_EXPORT_DIR).",
        "Without this and --s3-endpoint they stay in memory."
      })
  private @Nullable Path exportDirectory;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URI|aws",
      defaultValue = "${env:QLDB_FAKE_S3_ENDPOINT}",
      converter = AwsEndpointConverter.class,
      description = {
        "Write journal exports to a server that speaks like S3, or to S3 itself",
        "(or QLDB_FAKE_S3_ENDPOINT). Credentials and region as for AWS's own tools."
      })
  private @Nullable AwsEndpoint s3Endpoint;

  @Option(
      names = "--kinesis-endpoint",
      paramLabel = "URI|aws",
      defaultValue = "${env:QLDB_FAKE_KINESIS_ENDPOINT}",
      converter = AwsEndpointConverter.class,
      description = {
        "Deliver journal streams to a server that speaks like Kinesis, or to Kinesis itself",
        "(or QLDB_FAKE_KINESIS_ENDPOINT). Without it they stay in memory."
      })
  private @Nullable AwsEndpoint kinesisEndpoint;

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
      if (dataDirectory != null) {
        builder.dataDirectory(dataDirectory);
      }
      configureExports(builder);
      if (kinesisEndpoint != null) {
        builder.streamsToKinesis(kinesisEndpoint);
      }
      return builder.start();
    } catch (QldbFakeException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void configureExports(QldbFake.Builder builder) {
    if (exportDirectory != null && s3Endpoint != null) {
      throw new IllegalArgumentException(
          "exports go to --export-dir or to --s3-endpoint, not to both");
    }
    if (exportDirectory != null) {
      builder.exportsTo(exportDirectory);
    }
    if (s3Endpoint != null) {
      builder.exportsToS3(s3Endpoint);
    }
  }
}
