package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerLifeCycleTest {

  private static final Duration CREATING = Duration.ofSeconds(30);
  private static final Duration DELETING = Duration.ofMinutes(5);

  private final HandMovedClock clock = new HandMovedClock();
  private final Account account =
      new Accounts(new AccountSources(clock, new SeededIds(7))).account("123456789012");
  private final LedgerRegistry ledgers = account.ledgers("eu-west-1");

  @Test
  void aLedgerIsActiveAtOnceUnlessTimesAreSet() {
    assertThat(create("cars").status()).isEqualTo(LedgerStatus.ACTIVE);
  }

  @Test
  void aLedgerIsGoneAtOnceUnlessTimesAreSet() {
    create("cars").delete();

    assertThat(ledgers.find("cars")).isEmpty();
  }

  @Test
  void itKnowsItsArnAndWhenItWasCreated() {
    LedgerResource ledger = create("cars");

    assertThat(ledger.arn()).isEqualTo("arn:aws:qldb:eu-west-1:123456789012:ledger/cars");
    assertThat(ledger.creationDateTime()).isEqualTo(HandMovedClock.START);
  }

  @Test
  void itIsCreatingUntilTheClockHasMovedOn() {
    LedgerResource ledger = createSlowly("cars");
    clock.advance(CREATING.minusMillis(1));

    assertThat(ledger.status()).isEqualTo(LedgerStatus.CREATING);
  }

  @Test
  void itIsActiveOnceTheClockHasMovedOn() {
    LedgerResource ledger = createSlowly("cars");
    clock.advance(CREATING);

    assertThat(ledger.status()).isEqualTo(LedgerStatus.ACTIVE);
  }

  @Test
  void itStaysActiveThoughTheClockIsPutBack() {
    LedgerResource ledger = createSlowly("cars");
    clock.advance(CREATING);
    assertThat(ledger.status()).isEqualTo(LedgerStatus.ACTIVE);
    clock.advance(CREATING.negated());

    assertThat(ledger.status()).isEqualTo(LedgerStatus.ACTIVE);
  }

  @Test
  void itIsDeletingUntilTheClockHasMovedOn() {
    LedgerResource ledger = deletedSlowly("cars");
    clock.advance(DELETING.minusMillis(1));

    assertThat(ledgers.find("cars")).contains(ledger);
    assertThat(ledger.status()).isEqualTo(LedgerStatus.DELETING);
  }

  @Test
  void itIsGoneOnceTheClockHasMovedOn() {
    deletedSlowly("cars");
    clock.advance(DELETING);

    assertThat(ledgers.find("cars")).isEmpty();
    assertThat(ledgers.list()).isEmpty();
  }

  @Test
  void aNameIsTakenWhileItsLedgerExists() {
    create("cars");

    assertFails(
        () -> create("cars"), "ResourceAlreadyExistsException", 409, "Ledger name already exists");
  }

  @Test
  void aNameIsTakenWhileItsLedgerIsBeingDeleted() {
    deletedSlowly("cars");

    assertFails(
        () -> create("cars"), "ResourceAlreadyExistsException", 409, "Ledger name already exists");
  }

  @Test
  void aNameIsFreeOnceItsLedgerIsGone() {
    LedgerResource old = deletedSlowly("cars");
    clock.advance(DELETING);

    assertThat(create("cars")).isNotSameAs(old);
  }

  @Test
  void aNameIsFreeInAnotherRegion() {
    create("cars");

    assertThat(account.ledgers("us-east-2").find("cars")).isEmpty();
  }

  @Test
  void deletionIsRefusedWhileItIsProtected() {
    LedgerResource ledger = create("cars");
    ledger.deletionProtection(true);

    assertFails(
        ledger::delete,
        "ResourcePreconditionNotMetException",
        412,
        "Preventing deletion of ledger cars with DeletionProtection enabled");
    assertThat(ledger.status()).isEqualTo(LedgerStatus.ACTIVE);
  }

  @Test
  void deletionIsRefusedWhileItIsBeingCreated() {
    LedgerResource ledger = createSlowly("cars");

    assertFails(
        ledger::delete, "ResourceInUseException", 409, "The ledger cars is in CREATING state");
  }

  @Test
  void deletionIsRefusedWhileItIsBeingDeleted() {
    LedgerResource ledger = deletedSlowly("cars");

    assertFails(
        ledger::delete, "ResourceInUseException", 409, "The ledger cars is in DELETING state");
  }

  @Test
  void theJournalIsOutOfReachWhileItIsBeingCreated() {
    LedgerResource ledger = createSlowly("cars");

    assertFails(
        ledger::ledger,
        "ResourcePreconditionNotMetException",
        412,
        "The ledger cars is not in ACTIVE state");
  }

  @Test
  void theJournalIsOutOfReachWhileItIsBeingDeleted() {
    LedgerResource ledger = deletedSlowly("cars");

    assertFails(ledger::ledger, "ResourceNotFoundException", 404, "The ledger cars does not exist");
  }

  @Test
  void anErrorNamesTheResource() {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> ledgers.get("cars"))
        .extracting(ServiceException::members)
        .isEqualTo(Map.of("ResourceType", "Ledger", "ResourceName", "cars"));
  }

  private LedgerResource create(String name) {
    return ledgers.create(new LedgerSettings(name, PermissionsMode.ALLOW_ALL, false));
  }

  private LedgerResource createSlowly(String name) {
    account.lifeCycle(
        LifeCycle.of(new Transition.AfterTime(CREATING), new Transition.AfterTime(DELETING)));
    return create(name);
  }

  private LedgerResource deletedSlowly(String name) {
    LedgerResource ledger = createSlowly(name);
    clock.advance(CREATING);
    ledger.delete();
    return ledger;
  }

  private static void assertFails(ThrowingCallable call, String type, int status, String message) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .withMessage(message)
        .satisfies(
            error -> {
              assertThat(error.type()).isEqualTo(type);
              assertThat(error.status()).isEqualTo(status);
            });
  }
}
