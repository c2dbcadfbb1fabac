package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;

@QldbLedger(name = "vehicle-registration")
class OwnClientTest {

  // region ownclient
  @Test
  void aClientOfOnesOwn(FakeLedger ledger, AwsCredentialsProvider credentials) {
    try (QldbClient client =
        QldbClient.builder()
            .endpointOverride(ledger.endpoint())
            .region(Region.of(ledger.account().region()))
            .credentialsProvider(credentials)
            .build()) {
      assertThat(client.describeLedger(it -> it.name(ledger.name())).stateAsString())
          .isEqualTo("ACTIVE");
    }
  }
  // endregion
}
