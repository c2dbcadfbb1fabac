package io.github.qldbfake.classpath.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.classpath.VehicleLedger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

@VehicleLedger
class SessionTest {

  @Test
  void theClientOfTheSessionApiOpensASession(QldbSessionClient client, FakeLedger ledger) {
    var answer =
        client.sendCommand(it -> it.startSession(start -> start.ledgerName(ledger.name())));

    assertThat(answer.startSession().sessionToken()).isNotBlank();
  }

  @Test
  void theCredentialsAreThoseOfTheAccount(AwsCredentialsProvider credentials, FakeAccount account) {
    assertThat(credentials.resolveCredentials().accessKeyId()).isEqualTo(account.accessKeyId());
  }
}
