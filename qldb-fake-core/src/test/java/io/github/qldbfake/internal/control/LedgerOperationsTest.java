package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.LedgerStatus;
import io.github.qldbfake.internal.account.PermissionsMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerOperationsTest {

  private final LedgerFixture fixture = new LedgerFixture();

  @Test
  void createAnswersCreatingEvenIfTheLedgerIsActiveAtOnce() {
    assertThat(fixture.create("cars").state()).isEqualTo(LedgerStatus.CREATING);
    assertThat(fixture.describe("cars").state()).isEqualTo(LedgerStatus.ACTIVE);
  }

  @Test
  void createKeepsTheSettings() {
    new CreateLedger()
        .run(fixture.caller, new CreateLedger.Input(LedgerFixture.settings("cars", true)));

    LedgerDescription cars = fixture.describe("cars");
    assertThat(cars.permissionsMode()).isEqualTo(PermissionsMode.STANDARD);
    assertThat(cars.deletionProtection()).isTrue();
  }

  @Test
  void createRefusesATakenName() {
    fixture.create("cars");

    assertThat(ExpectedError.of(() -> fixture.create("cars")))
        .isEqualTo(new ExpectedError("ResourceAlreadyExistsException", 409));
  }

  @Test
  void describeShowsADeletingLedger() {
    fixture.deletedSlowly("cars");

    assertThat(fixture.describe("cars").state()).isEqualTo(LedgerStatus.DELETING);
  }

  @Test
  void describeDoesNotFindADeletedLedger() {
    fixture.deletedSlowly("cars");
    fixture.clock.advance(LedgerFixture.DELETING);

    assertThat(ExpectedError.of(() -> fixture.describe("cars"))).isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void describeTellsNamesApartByCase() {
    fixture.create("cars");

    assertThat(ExpectedError.of(() -> fixture.describe("Cars"))).isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void updateSwitchesDeletionProtection() {
    fixture.create("cars");

    assertThat(update("cars", Optional.of(true)).deletionProtection()).isTrue();
    assertThat(update("cars", Optional.of(false)).deletionProtection()).isFalse();
  }

  @Test
  void updateWithoutAValueChangesNothing() {
    fixture.create("cars");
    update("cars", Optional.of(true));

    assertThat(update("cars", Optional.empty()).deletionProtection()).isTrue();
  }

  @Test
  void updateDoesNotFindAnUnknownLedger() {
    assertThat(ExpectedError.of(() -> update("cars", Optional.empty())))
        .isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void updateDoesNotFindADeletingLedger() {
    fixture.deletedSlowly("cars");

    assertThat(ExpectedError.of(() -> update("cars", Optional.of(true))))
        .isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void deleteRefusesAProtectedLedger() {
    fixture.create("cars");
    update("cars", Optional.of(true));

    assertThat(ExpectedError.of(() -> delete("cars")))
        .isEqualTo(new ExpectedError("ResourcePreconditionNotMetException", 412));
  }

  @Test
  void deleteRefusesACreatingLedger() {
    fixture.createSlowly("cars");

    assertThat(ExpectedError.of(() -> delete("cars")))
        .isEqualTo(new ExpectedError("ResourceInUseException", 409));
  }

  @Test
  void deleteDoesNotFindAnUnknownLedger() {
    assertThat(ExpectedError.of(() -> delete("cars"))).isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void aNewLedgerUnderAnOldNameIsEmpty() {
    fixture.create("cars");
    fixture.createTable("cars", "Vehicle");
    delete("cars");

    fixture.create("cars");

    assertThat(fixture.ledger("cars").state().tip()).isZero();
  }

  private LedgerDescription update(String name, Optional<Boolean> deletionProtection) {
    return new UpdateLedger()
        .run(fixture.caller, new UpdateLedger.Input(name, deletionProtection, Optional.empty()))
        .ledger();
  }

  private void delete(String name) {
    new DeleteLedger().run(fixture.caller, new DeleteLedger.Input(name));
  }
}
