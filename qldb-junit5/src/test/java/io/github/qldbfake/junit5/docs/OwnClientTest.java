package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;

@QldbLedger(name = "vehicle-registration")
class OwnClientTest {

  // region ownclient
  @Test
  void aClientOfOnesOwn(FakeAccount account, FakeLedger ledger) {
    var credentials = AwsBasicCredentials.create(account.accessKeyId(), account.secretAccessKey());
    try (QldbClient client =
        QldbClient.builder()
            .endpointOverride(account.endpoint())
            .region(Region.of(account.region()))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .build()) {
      assertThat(client.describeLedger(it -> it.name(ledger.name())).stateAsString())
          .isEqualTo("ACTIVE");
    }
  }
  // endregion
}
