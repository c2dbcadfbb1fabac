package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.clients.ControlPlane.LedgerPage;
import io.github.qldbfake.internal.server.clients.ControlPlane.NewLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a ledger, over every client. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class LedgerScenariosTest {

  private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/mine";

  @RegisterExtension final ScenarioFixture fixture;
  private final ControlPlane control;

  LedgerScenariosTest(JavaClient client) {
    fixture = new ScenarioFixture(client);
    control = fixture.control;
  }

  @Test
  void aNewLedgerIsCreatingAndProtectedByDefault() {
    NewLedger wanted = new NewLedger("cars", "STANDARD", null, null, Map.of());
    assertThat(control.create(wanted))
        .isEqualTo(
            new LedgerView(
                "cars", arn("cars"), "CREATING", HandMovedClock.START, "STANDARD", true, null));
  }

  @Test
  void aLedgerIsActiveOnceItIsDescribed() {
    fixture.create("cars");
    assertThat(control.describe("cars"))
        .isEqualTo(
            new LedgerView(
                "cars", arn("cars"), "ACTIVE", HandMovedClock.START, "ALLOW_ALL", false, null));
  }

  @Test
  void aLedgerShowsTheKeyItIsEncryptedWith() {
    control.create(new NewLedger("cars", "ALLOW_ALL", null, KEY, Map.of()));
    assertThat(control.describe("cars").kmsKeyArn()).isEqualTo(KEY);
  }

  @Test
  void ledgersAreListedInPages() {
    fixture.create("a");
    fixture.create("b");
    fixture.create("c");
    LedgerPage first = control.list(2, null);
    assertThat(first.names()).containsExactly("a", "b");
    assertThat(control.list(2, first.nextToken())).isEqualTo(new LedgerPage(List.of("c"), null));
  }

  @Test
  void protectionAndKeyAreUpdated() {
    fixture.create("cars");
    LedgerView updated = control.update("cars", true, KEY);
    assertThat(updated.deletionProtection()).isTrue();
    assertThat(updated.kmsKeyArn()).isEqualTo(KEY);
  }

  @Test
  void anUpdateOfNothingChangesNothing() {
    fixture.create("cars");
    assertThat(control.update("cars", null, null).deletionProtection()).isFalse();
  }

  @Test
  void thePermissionsModeChangesAtOnce() {
    fixture.create("cars");
    assertThat(control.changeMode("cars", "STANDARD"))
        .isEqualTo(new LedgerView("cars", arn("cars"), null, null, "STANDARD", null, null));
    assertThat(control.describe("cars").permissionsMode()).isEqualTo("STANDARD");
  }

  @Test
  void aDeletedLedgerIsGone() {
    fixture.create("cars");
    control.delete("cars");
    assertRefused("ResourceNotFoundException 404", () -> control.describe("cars"));
  }

  @Test
  void aProtectedLedgerIsNotDeleted() {
    control.create(new NewLedger("cars", "ALLOW_ALL", true, null, Map.of()));
    Refusal refusal =
        assertRefused("ResourcePreconditionNotMetException 412", () -> control.delete("cars"));
    assertThat(refusal)
        .hasMessage("Preventing deletion of ledger cars with DeletionProtection enabled");
  }

  @Test
  void aLedgerThatIsBeingCreatedIsInUse() {
    fixture.account.changeStatesAfterDescribes(1, 0);
    fixture.create("cars");
    assertRefused("ResourceInUseException 409", () -> control.delete("cars"));
  }

  @Test
  void aNameIsTakenOnce() {
    fixture.create("cars");
    Refusal refusal =
        assertRefused("ResourceAlreadyExistsException 409", () -> fixture.create("cars"));
    assertThat(refusal).hasMessage("Ledger name already exists");
    assertThat(refusal.subject()).isEqualTo("cars");
  }

  @Test
  void anUnknownLedgerIsNotFound() {
    Refusal refusal =
        assertRefused("ResourceNotFoundException 404", () -> control.describe("none"));
    assertThat(refusal.subject()).isEqualTo("none");
    assertThat(refusal.requestId()).matches("[0-9A-Za-z]{22}");
  }

  @Test
  void aNameThatBreaksTheModelNamesItsParameter() {
    Refusal refusal =
        assertRefused("InvalidParameterException 400", () -> fixture.create("not--a-name"));
    assertThat(refusal.subject()).isEqualTo("Name");
  }

  @Test
  void aNameWithASlashReachesTheServiceWhole() {
    assertRefused("InvalidParameterException 400", () -> control.describe("a/b c"));
  }

  @Test
  void anAccountHasFiveLedgers() {
    for (int number = 1; number <= 5; number++) {
      fixture.create("ledger-" + number);
    }
    assertRefused("LimitExceededException 400", () -> fixture.create("one-more"));
  }

  private String arn(String name) {
    return "arn:aws:qldb:us-east-1:" + fixture.account.id() + ":ledger/" + name;
  }
}
