package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.server.Clients;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;

/** What a program says of a ledger is what a client sees of it. */
final class NewLedgerTest {

  private final QldbFake fake = QldbFake.builder().start();
  private final FakeAccount account = fake.newAccount();
  private final QldbClient client = Clients.controlPlane(account);

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  @Test
  void aPlainOneAllowsAllAndCanBeDeleted() {
    account.createLedger(NewLedger.named("cars"));
    DescribeLedgerResponse seen = client.describeLedger(it -> it.name("cars"));
    assertThat(seen.permissionsModeAsString()).isEqualTo("ALLOW_ALL");
    assertThat(seen.deletionProtection()).isFalse();
  }

  @Test
  void modeAndProtectionAreDescribed() {
    account.createLedger(
        NewLedger.named("cars")
            .withPermissionsMode(PermissionsMode.STANDARD)
            .withDeletionProtection(true));
    DescribeLedgerResponse seen = client.describeLedger(it -> it.name("cars"));
    assertThat(seen.permissionsModeAsString()).isEqualTo("STANDARD");
    assertThat(seen.deletionProtection()).isTrue();
  }

  @Test
  void tagsAreListed() {
    FakeLedger ledger =
        account.createLedger(NewLedger.named("cars").withTags(Map.of("team", "fleet")));
    assertThat(client.listTagsForResource(it -> it.resourceArn(ledger.arn())).tags())
        .isEqualTo(Map.of("team", "fleet"));
  }

  @Test
  void aReservedTagKeyIsRefusedBeforeThereIsALedger() {
    assertThatThrownBy(() -> NewLedger.named("cars").withTags(Map.of("aws:x", "y")))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("ledger cars")
        .hasMessageContaining("aws:x begins with the reserved prefix aws:");
  }

  @Test
  void aNameAgainstTheRulesIsRefusedBeforeThereIsALedger() {
    assertThatThrownBy(() -> NewLedger.named("no--name"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("\"no--name\" is no ledger name");
  }
}
