package com.example.registration;

import static com.example.registration.Samples.ADA;
import static com.example.registration.Samples.BEN;
import static com.example.registration.Samples.FINES;
import static com.example.registration.Samples.VAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;

@RegistrationLedger
class RegistrationOfficeTest {

  private RegistrationOffice office;

  @BeforeEach
  void openOffice(QldbDriver driver) {
    office = Samples.officeWithAdasVan(driver);
  }

  @Test
  void registeringAPersonGivesADocumentId() {
    String documentId = office.register(new Person("Cy", "Lund", ADA.dateOfBirth(), "ID-1003"));
    assertThat(documentId).matches("[A-Za-z0-9]{22}");
  }

  @Test
  void aPersonCannotBeRegisteredTwice() {
    assertThatThrownBy(() -> office.register(ADA))
        .isInstanceOf(RegistrationException.class)
        .hasMessage("already registered: ID-1001");
  }

  @Test
  void aRegisteredVehicleIsFoundByItsOwner() {
    assertThat(office.vehiclesOf(ADA.govId())).containsExactly(VAN);
  }

  @Test
  void aVehicleOfAnUnknownOwnerLeavesNothingBehind(QldbDriver driver) {
    Vehicle bus = new Vehicle("TESTVIN0000000002", "Nordwagen", "Lang", 2019, "Blue");
    assertThatThrownBy(() -> office.register(bus, "XYZ 1", "Halden", "ID-9999", FINES))
        .hasMessage("no such person: ID-9999");
    Result vins =
        driver.execute(
            txn -> {
              return txn.execute("SELECT VALUE v.VIN FROM Vehicle AS v");
            });
    assertThat(vins).extracting(Object::toString).containsExactly('"' + VAN.vin() + '"');
  }

  @Test
  void ownershipIsTransferredInOneTransaction() {
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    assertThat(office.vehiclesOf(ADA.govId())).isEmpty();
    assertThat(office.vehiclesOf(BEN.govId())).containsExactly(VAN);
  }

  @Test
  void onlyTheOwnerCanTransferAVehicle() {
    assertThatThrownBy(() -> office.transfer(VAN.vin(), BEN.govId(), ADA.govId()))
        .hasMessage("ID-1002 does not own TESTVIN0000000001");
  }

  @Test
  void aVehicleThatIsNotRegisteredCannotBeTransferred() {
    assertThatThrownBy(() -> office.transfer("TESTVIN0000000009", ADA.govId(), BEN.govId()))
        .hasMessage("no such vehicle: TESTVIN0000000009");
  }

  @Test
  void aLicenseIsFoundByItsHolder() {
    office.issueLicense("L-77", "B", ADA.govId());
    assertThat(office.licenseClassOf(ADA.govId())).contains("B");
  }

  @Test
  void aWithdrawnLicenseIsGone() {
    office.issueLicense("L-77", "B", ADA.govId());
    office.withdrawLicense("L-77");
    assertThat(office.licenseClassOf(ADA.govId())).isEmpty();
  }

  @Test
  void anUnknownLicenseCannotBeWithdrawn() {
    assertThatThrownBy(() -> office.withdrawLicense("L-99")).hasMessage("no such licence: L-99");
  }
}
