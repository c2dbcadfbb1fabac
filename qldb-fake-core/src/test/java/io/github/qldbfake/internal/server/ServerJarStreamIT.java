package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;

/** Streams of the server jar, which has to bring the Kinesis client. */
final class ServerJarStreamIT {

  private static final Pattern READY = Pattern.compile("qldb-fake listening on (\\S+)");

  /** Nothing listens on port 1, and only the client can say so. */
  @Test
  void theServerCallsKinesis() throws Exception {
    try (JavaProcess server =
            JavaProcess.ofJar(
                "server.jar",
                READY,
                "serve",
                "--port",
                "0",
                "--kinesis-endpoint",
                "http://127.0.0.1:1");
        QldbClient client = client(URI.create(server.ready(1)))) {
      client.createLedger(r -> r.name("cars").permissionsMode(PermissionsMode.STANDARD));
      assertThatThrownBy(
              () ->
                  client.streamJournalToKinesis(
                      r ->
                          r.ledgerName("cars")
                              .roleArn(JobFixture.ROLE)
                              .streamName("all")
                              .inclusiveStartTime(Instant.EPOCH)
                              .kinesisConfiguration(k -> k.streamArn(JobFixture.KINESIS))))
          .isInstanceOf(InvalidParameterException.class)
          .hasMessageStartingWith(
              "Unexpected response from Kinesis Data Streams while validating the Kinesis"
                  + " configuration. Response from Kinesis: SdkClientException");
    }
  }

  private static QldbClient client(URI endpoint) {
    return QldbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(Clients.credentials("any"))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }
}
