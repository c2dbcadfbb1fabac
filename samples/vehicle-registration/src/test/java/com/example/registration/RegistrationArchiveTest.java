package com.example.registration;

import static com.example.registration.Samples.ADA;
import static com.example.registration.Samples.BEN;
import static com.example.registration.Samples.FINES;
import static com.example.registration.Samples.VAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

@RegistrationLedger
class RegistrationArchiveTest {

  private RegistrationOffice office;
  private RegistrationArchive archive;

  @BeforeEach
  void openArchive(QldbDriver driver) {
    office = Samples.officeWithAdasVan(driver);
    archive = new RegistrationArchive(driver);
  }

  @Test
  void theCurrentRevisionHasTheDocumentAsItWasInserted() {
    VehicleRegistration registration = archive.currentRevision(VAN.vin()).registration();
    assertThat(registration.licensePlate()).isEqualTo("KLM 204");
    assertThat(registration.pendingFines()).isEqualTo(FINES);
  }

  @Test
  void everyTransferAddsAVersionToTheHistory() {
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    office.transfer(VAN.vin(), BEN.govId(), ADA.govId());
    assertThat(archive.historyOf(VAN.vin()))
        .extracting(RegistrationRevision::version)
        .containsExactly(0, 1, 2);
  }

  @Test
  void theHistoryTellsWhoOwnedTheVehicleBefore() {
    String ada = archive.currentRevision(VAN.vin()).registration().ownerId();
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    assertThat(archive.historyOf(VAN.vin()))
        .extracting(revision -> revision.registration().ownerId().equals(ada))
        .containsExactly(true, false);
  }

  @Test
  void theVersionsOfARegistrationShareItsDocumentId() {
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    assertThat(archive.historyOf(VAN.vin()))
        .extracting(RegistrationRevision::documentId)
        .containsOnly(archive.currentRevision(VAN.vin()).documentId());
  }

  @Test
  void theHistoryIsInTheOrderOfTime() {
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    assertThat(archive.historyOf(VAN.vin()))
        .extracting(RegistrationRevision::committedAt)
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
