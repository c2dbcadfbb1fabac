package io.github.qldbfake.junit5;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;

/** What every client of the AWS SDK needs in order to talk to the fake as one account. */
final class ClientSettings {

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);

  private ClientSettings() {}

  static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B apply(
      B builder, ClientTarget target) {
    return aimed(builder.httpClientBuilder(HttpImplementation.builder()), target);
  }

  static <B extends AwsAsyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B applyAsync(
      B builder, ClientTarget target, SdkAsyncHttpClient http) {
    return aimed(builder.httpClient(http), target);
  }

  private static <B extends AwsClientBuilder<B, C>, C> B aimed(B builder, ClientTarget target) {
    return builder
        .endpointOverride(target.endpoint())
        .region(Region.of(target.region()))
        .credentialsProvider(CredentialsSource.of(target))
        .overrideConfiguration(settings -> settings.apiCallTimeout(CALL_TIMEOUT));
  }
}
