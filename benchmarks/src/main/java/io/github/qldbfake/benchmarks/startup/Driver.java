package io.github.qldbfake.benchmarks.startup;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** Opens drivers of {@link #LEDGER}. */
final class Driver {

  static final String LEDGER = "people";

  private Driver() {}

  static QldbDriver open(URI endpoint, String keyId) {
    return QldbDriver.builder()
        .ledger(LEDGER)
        .sessionClientBuilder(
            QldbSessionClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(keyId, "any"))))
        .build();
  }
}
