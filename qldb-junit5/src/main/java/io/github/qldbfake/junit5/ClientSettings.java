package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;

/** What every client of the AWS SDK needs in order to talk to the fake as one account. */
final class ClientSettings {

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);

  private ClientSettings() {}

  static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B apply(
      B builder, FakeAccount account) {
    return builder
        .httpClientBuilder(HttpImplementation.builder())
        .endpointOverride(account.endpoint())
        .region(Region.of(account.region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(account.accessKeyId(), account.secretAccessKey())))
        .overrideConfiguration(settings -> settings.apiCallTimeout(CALL_TIMEOUT));
  }
}
