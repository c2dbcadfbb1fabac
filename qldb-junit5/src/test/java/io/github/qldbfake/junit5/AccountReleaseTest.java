package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.qldbfake.FakeAccount;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

class AccountReleaseTest {

  @Test
  void theLedgerIsGoneAfterTheTestWhileTheServerRunsOn() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(KeepingCases.class))
                  .build());
      assertThat(KeepingCases.KEPT).hasSize(1);
      assertGone(KeepingCases.KEPT.get(0));
    }
  }

  private static void assertGone(FakeAccount account) {
    try (QldbClient client =
        ClientSettings.apply(QldbClient.builder(), ClientTarget.of(account)).build()) {
      assertThatThrownBy(() -> client.describeLedger(it -> it.name("test-ledger")))
          .isInstanceOf(ResourceNotFoundException.class);
    }
  }

  @QldbLedger
  static class KeepingCases {

    static final List<FakeAccount> KEPT = new CopyOnWriteArrayList<>();

    @Test
    void test(QldbClient client, FakeAccount account) {
      assertThat(client.describeLedger(it -> it.name("test-ledger")).name()).isNotEmpty();
      KEPT.add(account);
    }
  }
}
