package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.server.clients.ControlPlane.NewLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Signatures of every client, where the account asks for them; time is the client's own. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class SignatureScenariosTest {

  private final QldbFake fake = QldbFake.builder().start();
  private final FakeAccount account = fake.newAccount();
  private final ControlPlane control;
  private final SessionWire sessions;

  SignatureScenariosTest(JavaClient client) {
    control = client.controlPlane(account);
    sessions = client.sessions(account);
  }

  @AfterEach
  void stop() {
    sessions.close();
    control.close();
    fake.close();
  }

  @Test
  void theSecretOfTheAccountIsAccepted() {
    account.requireSignatures(account.accessKeyId(), account.secretAccessKey());
    NewLedger wanted = new NewLedger("cars", "ALLOW_ALL", false, null, Map.of("a b", "c/d"));
    String arn = control.create(wanted).arn();
    control.untag(arn, List.of("x&y", "é+", "a b"));
    assertThat(control.tags(arn)).isEmpty();
    assertThat(control.list(1, null).names()).containsExactly("cars");
    assertThat(sessions.start("cars")).isNotEmpty();
  }

  @Test
  void anotherSecretIsRefused() {
    account.requireSignatures(account.accessKeyId(), "another secret");
    assertRefused("InvalidSignatureException 403", () -> control.describe("cars"));
  }
}
