package io.github.qldbfake.internal.delivery.s3;

import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.AwsTarget.Credentials;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes clients for an S3 that is described in our own terms. */
final class S3Clients {

  private final AwsTarget target;

  /** One for all clients: to find credentials can take longer than to use them. */
  private final AwsCredentialsProvider credentials;

  S3Clients(AwsTarget target) {
    this.target = target;
    this.credentials =
        target
            .credentials()
            .map(S3Clients::provider)
            .orElseGet(() -> DefaultCredentialsProvider.builder().build());
  }

  /** A client that whoever asks for it closes. */
  S3Client open() {
    // Not the provider itself, which a client would close with itself.
    S3ClientBuilder builder =
        S3Client.builder().credentialsProvider(() -> credentials.resolveCredentials());
    target.region().map(Region::of).ifPresent(builder::region);
    target
        .endpoint()
        .ifPresentOrElse(
            endpoint -> useServer(builder, endpoint, target.region().isEmpty()),
            () -> builder.crossRegionAccessEnabled(true));
    return withHttpClient(builder).build();
  }

  /** No such server has a domain for each bucket, and few know the SDK's newer checksums. */
  private static void useServer(S3ClientBuilder builder, URI endpoint, boolean inAnyRegion) {
    builder
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
    if (inAnyRegion) {
      builder.region(Region.US_EAST_1);
    }
  }

  /** By name if it is there, because with several on the class path the SDK would not choose. */
  private static S3ClientBuilder withHttpClient(S3ClientBuilder builder) {
    try {
      return builder.httpClientBuilder(UrlConnectionHttpClient.builder());
    } catch (NoClassDefFoundError e) {
      return builder;
    }
  }

  private static AwsCredentialsProvider provider(Credentials credentials) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(credentials.accessKeyId(), credentials.secretAccessKey()));
  }
}
