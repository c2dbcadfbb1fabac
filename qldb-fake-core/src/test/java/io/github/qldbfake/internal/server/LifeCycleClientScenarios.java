package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.LedgerState;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;

/** The states of a ledger as pollers of DescribeLedger see them. */
abstract class LifeCycleClientScenarios {

  private static final Duration CREATING = Duration.ofSeconds(30);
  private static final Duration DELETING = Duration.ofMinutes(5);

  private final ControlPlaneFixture fixture;

  LifeCycleClientScenarios(Place place) {
    this.fixture = new ControlPlaneFixture(place);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private LedgerState described() {
    return fixture.client.describeLedger(r -> r.name("cars")).state();
  }

  private List<LedgerState> described(int times) {
    return Stream.generate(this::described).limit(times).toList();
  }

  private void delete() {
    fixture.client.deleteLedger(r -> r.name("cars"));
  }

  private void assertGone() {
    assertThatThrownBy(this::described).isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void changesTakeNoTimeByDefault() {
    assertThat(fixture.create("cars").state()).isEqualTo(LedgerState.CREATING);
    assertThat(described()).isEqualTo(LedgerState.ACTIVE);
    delete();
    assertGone();
  }

  @Test
  void changesTakeTheTimeThatIsSet() {
    fixture.account.changeStatesAfter(CREATING, DELETING);
    fixture.create("cars");
    assertThat(described()).isEqualTo(LedgerState.CREATING);
    fixture.clock.advance(CREATING);
    assertThat(described()).isEqualTo(LedgerState.ACTIVE);
    delete();
    assertThat(described()).isEqualTo(LedgerState.DELETING);
    fixture.clock.advance(DELETING);
    assertGone();
  }

  @Test
  void changesWaitForAsManyDescribesAsAreSet() {
    fixture.account.changeStatesAfterDescribes(2, 1);
    fixture.create("cars");
    assertThat(described(3))
        .containsExactly(LedgerState.CREATING, LedgerState.CREATING, LedgerState.ACTIVE);
    delete();
    assertThat(described()).isEqualTo(LedgerState.DELETING);
    assertGone();
  }

  @Test
  void otherOperationsAreNoDescribes() {
    fixture.account.changeStatesAfterDescribes(1, 0);
    fixture.create("cars");
    assertThatThrownBy(() -> fixture.client.getDigest(r -> r.name("cars")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
    assertThat(fixture.client.listLedgers(r -> {}).ledgers().get(0).state())
        .isEqualTo(LedgerState.CREATING);
    assertThat(described(2)).containsExactly(LedgerState.CREATING, LedgerState.ACTIVE);
  }

  @Test
  void changesAreImmediateAgainWhenToldSo() {
    fixture.account.changeStatesAfter(CREATING, DELETING).changeStatesAtOnce();
    fixture.create("cars");
    assertThat(described()).isEqualTo(LedgerState.ACTIVE);
  }

  @Test
  void aLedgerThatIsBeingCreatedCannotBeDeleted() {
    fixture.account.changeStatesAfter(CREATING, DELETING);
    fixture.create("cars");
    assertThatThrownBy(this::delete).isInstanceOf(ResourceInUseException.class);
  }

  @Test
  void aLedgerThatIsBeingDeletedCannotBeChangedOrTagged() {
    fixture.account.changeStatesAfter(Duration.ZERO, DELETING);
    String arn = fixture.create("cars").arn();
    delete();
    assertThatThrownBy(
            () -> fixture.client.updateLedger(r -> r.name("cars").deletionProtection(true)))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> fixture.client.listTagsForResource(r -> r.resourceArn(arn)))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> fixture.client.getDigest(r -> r.name("cars")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aNameIsFreeAgainOnceItsLedgerIsGone() {
    fixture.create("cars");
    delete();
    assertThat(fixture.create("cars").name()).isEqualTo("cars");
  }

  @Test
  void aNegativeTimeIsRefused() {
    assertThatThrownBy(
            () -> fixture.account.changeStatesAfter(Duration.ofSeconds(-1), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fixture.account.changeStatesAfterDescribes(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
