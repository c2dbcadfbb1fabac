package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.qldb.AmazonQLDB;
import com.amazonaws.services.qldb.AmazonQLDBClientBuilder;
import com.amazonaws.services.qldb.model.ListLedgersRequest;
import com.amazonaws.services.qldbsession.AmazonQLDBSession;
import com.amazonaws.services.qldbsession.AmazonQLDBSessionClientBuilder;
import com.amazonaws.services.qldbsession.model.SendCommandRequest;
import com.amazonaws.services.qldbsession.model.StartSessionRequest;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** Clients that are told in code where the fake is. */
class ClientsTest {

  private final QldbFake fake = QldbFake.builder().start();
  private final FakeAccount account = fake.account("123456789012");

  @AfterEach
  void stop() {
    fake.close();
  }

  // region v2client
  static QldbClient client(URI endpoint) { // http://127.0.0.1:8089
    return QldbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "any")))
        .build();
  }

  // endregion

  // region v2driver
  static QldbDriver driver(URI endpoint) {
    return QldbDriver.builder()
        .ledger("vehicle-registration")
        .sessionClientBuilder(
            QldbSessionClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(
                    StaticCredentialsProvider.create(
                        AwsBasicCredentials.create("123456789012", "any"))))
        .build();
  }

  // endregion

  // region v1client
  static AmazonQLDB clientOfV1(String endpoint) { // http://127.0.0.1:8089
    return AmazonQLDBClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(endpoint, "us-east-1"))
        .withCredentials(
            new AWSStaticCredentialsProvider(new BasicAWSCredentials("123456789012", "any")))
        .build();
  }

  static AmazonQLDBSession sessionsOfV1(String endpoint) {
    return AmazonQLDBSessionClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(endpoint, "us-east-1"))
        .withCredentials(
            new AWSStaticCredentialsProvider(new BasicAWSCredentials("123456789012", "any")))
        .build();
  }

  // endregion

  @Test
  void theSecondSdkFindsTheLedgersOfItsKeyId() throws Exception {
    account.createLedger("vehicle-registration").execute("CREATE TABLE Vehicle");
    try (QldbClient client = client(fake.endpoint())) {
      assertThat(client.listLedgers(it -> {}).ledgers())
          .extracting(LedgerSummary::name)
          .containsExactly("vehicle-registration");
    }
    QldbDriver driver = driver(fake.endpoint());
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
    driver.close();
  }

  @Test
  void theFirstSdkFindsTheLedgersOfItsKeyId() {
    account.createLedger("vehicle-registration");
    AmazonQLDB client = clientOfV1(fake.endpoint().toString());
    AmazonQLDBSession sessions = sessionsOfV1(fake.endpoint().toString());
    assertThat(client.listLedgers(new ListLedgersRequest()).getLedgers()).hasSize(1);
    SendCommandRequest start =
        new SendCommandRequest()
            .withStartSession(new StartSessionRequest().withLedgerName("vehicle-registration"));
    assertThat(sessions.sendCommand(start).getStartSession().getSessionToken()).isNotEmpty();
    client.shutdown();
    sessions.shutdown();
  }
}
