package io.github.qldbfake.testcontainers;

import com.amazon.ion.system.IonSystemBuilder;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** The SDK and the driver as a user sets them up for a container. */
record Clients(QldbContainer container) {

  QldbClient controlPlane() {
    return QldbClient.builder()
        .endpointOverride(container.getEndpoint())
        .region(Region.of(container.getRegion()))
        .credentialsProvider(credentials())
        .build();
  }

  void createLedger(String name) {
    try (QldbClient client = controlPlane()) {
      client.createLedger(
          request ->
              request
                  .name(name)
                  .permissionsMode(PermissionsMode.ALLOW_ALL)
                  .deletionProtection(false));
    }
  }

  /** The rows of one statement in a transaction of its own, as Ion text. */
  List<String> run(String ledger, String statement) throws Exception {
    QldbDriver driver =
        QldbDriver.builder()
            .ledger(ledger)
            .ionSystem(IonSystemBuilder.standard().build())
            .sessionClientBuilder(
                QldbSessionClient.builder()
                    .endpointOverride(container.getEndpoint())
                    .region(Region.of(container.getRegion()))
                    .credentialsProvider(credentials()))
            .build();
    try {
      return driver.execute(
          transaction -> {
            List<String> rows = new ArrayList<>();
            transaction.execute(statement).forEach(row -> rows.add(row.toString()));
            return rows;
          });
    } finally {
      driver.close();
    }
  }

  private StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey()));
  }
}
