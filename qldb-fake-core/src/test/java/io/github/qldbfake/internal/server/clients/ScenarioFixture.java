package io.github.qldbfake.internal.server.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.clients.ControlPlane.NewLedger;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fake with a clock moved by hand and one account, seen through one of the clients. */
final class ScenarioFixture implements AfterEachCallback {

  final HandMovedClock clock = new HandMovedClock();
  private final QldbFake fake = QldbFake.builder().clock(clock).start();
  final FakeAccount account = fake.newAccount();
  final ControlPlane control;
  final SessionWire sessions;

  ScenarioFixture(JavaClient client) {
    control = client.controlPlane(account);
    sessions = client.sessions(account);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    sessions.close();
    control.close();
    fake.close();
  }

  /** A ledger without deletion protection, in mode ALLOW_ALL. */
  LedgerView create(String name) {
    return control.create(new NewLedger(name, "ALLOW_ALL", false, null, Map.of()));
  }

  /** Runs what has to be refused; {@code kind} is the type and the status. */
  static Refusal assertRefused(String kind, ThrowingCallable call) {
    Refusal refusal = catchThrowableOfType(Refusal.class, call);
    assertThat(refusal).as("the call has to be refused").isNotNull();
    assertThat(refusal.kind()).isEqualTo(kind);
    return refusal;
  }
}
