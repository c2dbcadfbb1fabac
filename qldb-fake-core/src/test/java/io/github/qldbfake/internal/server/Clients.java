package io.github.qldbfake.internal.server;

import io.github.qldbfake.FakeAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.QldbClientBuilder;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClientBuilder;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.QldbDriverBuilder;

/** The genuine clients, bound to an account of a fake. */
public final class Clients {

  private Clients() {}

  public static QldbClient controlPlane(FakeAccount account) {
    return controlPlaneBuilder(account).build();
  }

  /** A client of another region than the account's own. */
  public static QldbClient controlPlane(FakeAccount account, Region region) {
    return controlPlaneBuilder(account).region(region).build();
  }

  /** A client that makes so many attempts, without pauses between them. */
  public static QldbClient controlPlane(FakeAccount account, int attempts) {
    return controlPlaneBuilder(account)
        .overrideConfiguration(o -> o.retryStrategy(withoutPauses(attempts)))
        .build();
  }

  private static RetryStrategy withoutPauses(int attempts) {
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(attempts)
        .backoffStrategy(BackoffStrategy.retryImmediately())
        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
        .build();
  }

  private static QldbClientBuilder controlPlaneBuilder(FakeAccount account) {
    return QldbClient.builder()
        .endpointOverride(account.endpoint())
        .region(Region.of(account.region()))
        .credentialsProvider(credentials(account.accessKeyId()))
        .httpClientBuilder(ApacheHttpClient.builder());
  }

  public static QldbSessionClient sessions(FakeAccount account) {
    return sessionBuilder(account).httpClientBuilder(ApacheHttpClient.builder()).build();
  }

  /** A client that makes one attempt, as the driver's own does. */
  public static QldbSessionClient sessionsWithoutRetries(FakeAccount account) {
    return sessionBuilder(account)
        .overrideConfiguration(o -> o.retryStrategy(withoutPauses(1)))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }

  public static QldbDriver driver(FakeAccount account, String ledger) {
    return driverBuilder(account, ledger).build();
  }

  /** A driver that can still be told how to behave. */
  public static QldbDriverBuilder driverBuilder(FakeAccount account, String ledger) {
    return QldbDriver.builder().ledger(ledger).sessionClientBuilder(sessionBuilder(account));
  }

  static StaticCredentialsProvider credentials(String keyId) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(keyId, "secret"));
  }

  /** Without an HTTP client: the driver brings its own. */
  private static QldbSessionClientBuilder sessionBuilder(FakeAccount account) {
    return QldbSessionClient.builder()
        .endpointOverride(account.endpoint())
        .region(Region.of(account.region()))
        .credentialsProvider(credentials(account.accessKeyId()));
  }
}
