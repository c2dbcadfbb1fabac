package io.github.qldbfake.internal.cli;

import io.github.qldbfake.AwsEndpoint;
import io.github.qldbfake.FakeBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where exports and streams go. */
final class ExportOptions {

  @Option(
      names = "--export-dir",
      paramLabel = "DIR",
      description = {
        "Write journal exports to DIR/<bucket>/<key> (or QLDB_FAKE_EXPORT_DIR).",
        "Without this and --s3-endpoint they stay in memory."
      })
  private @Nullable Path exportDirectory;

  @Option(
      names = "--s3-endpoint",
      paramLabel = "URI|aws",
      converter = AwsEndpointConverter.class,
      description = {
        "Write journal exports to a server that speaks like S3, or to S3 itself",
        "(or QLDB_FAKE_S3_ENDPOINT). Credentials and region as for AWS's own tools."
      })
  private @Nullable AwsEndpoint s3Endpoint;

  @Option(
      names = "--kinesis-endpoint",
      paramLabel = "URI|aws",
      converter = AwsEndpointConverter.class,
      description = {
        "Deliver journal streams to a server that speaks like Kinesis, or to Kinesis itself",
        "(or QLDB_FAKE_KINESIS_ENDPOINT). Without it they stay in memory."
      })
  private @Nullable AwsEndpoint kinesisEndpoint;

  ExportOptions() {}

  /**
   * Tells a fake.
   *
   * @throws IllegalArgumentException if a place is none, or there are two for the same
   */
  void configure(FakeBuilder builder) {
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
    if (kinesisEndpoint != null) {
      builder.streamsToKinesis(kinesisEndpoint);
    }
  }
}
