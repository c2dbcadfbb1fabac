package io.github.qldbfake.internal.delivery.kinesis;

import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.delivery.RecordSink;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.KinesisClientBuilder;

/** A Kinesis of AWS, or a server that speaks like it. Each stream has a client of its own. */
public final class KinesisDestination implements RecordDestination {

  /** As long as one stream can keep the others waiting. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final AwsTarget target;

  /**
   * A destination that has connected to nothing yet.
   *
   * @throws io.github.qldbfake.internal.delivery.DeliveryException if the class path has no HTTP
   *     client for the SDK
   * @throws NoClassDefFoundError if it has no Kinesis client
   */
  public KinesisDestination(AwsTarget target) {
    this.target = target;
    try {
      client(Region.US_EAST_1).close();
    } catch (SdkException e) {
      throw KinesisFailure.of(e);
    }
  }

  /** DescribeStream is what the service's role has to allow, beside writing; it writes nothing. */
  @Override
  public RecordSink open(String kinesisStreamArn) {
    KinesisClient client = client(Region.of(region(kinesisStreamArn)));
    try {
      client.describeStream(request -> request.streamARN(kinesisStreamArn).limit(1));
      return new KinesisSink(client, kinesisStreamArn);
    } catch (SdkException e) {
      client.close();
      throw KinesisFailure.of(e);
    }
  }

  @Override
  public boolean isRemote() {
    return true;
  }

  private String region(String kinesisStreamArn) {
    return target.region().orElseGet(() -> kinesisStreamArn.split(":", -1)[3]);
  }

  private KinesisClient client(Region region) {
    KinesisClientBuilder builder = withHttpClient(KinesisClient.builder()).region(region);
    // No retries within the client: a failure is to be seen soon, and the stream tries again.
    builder.overrideConfiguration(
        common -> common.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(PATIENCE));
    target.endpoint().ifPresent(builder::endpointOverride);
    target
        .credentials()
        .map(key -> AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()))
        .ifPresent(key -> builder.credentialsProvider(StaticCredentialsProvider.create(key)));
    return builder.build();
  }

  /** By name if it is there, because with several on the class path the SDK would not choose. */
  private static KinesisClientBuilder withHttpClient(KinesisClientBuilder builder) {
    try {
      return builder.httpClientBuilder(UrlConnectionHttpClient.builder());
    } catch (NoClassDefFoundError e) {
      return builder;
    }
  }
}
