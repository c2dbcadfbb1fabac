package com.example.registration;

import static com.example.registration.Samples.ADA;
import static com.example.registration.Samples.BEN;
import static com.example.registration.Samples.VAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonStruct;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.qldb.QldbDriver;

@RegistrationLedger
class RevisionVerifierTest {

  private RegistrationOffice office;
  private RegistrationArchive archive;
  private RevisionVerifier verifier;

  @BeforeEach
  void openArchive(QldbDriver driver, QldbClient client) {
    office = Samples.officeWithAdasVan(driver);
    archive = new RegistrationArchive(driver);
    verifier = new RevisionVerifier(client, RegistrationLedger.NAME);
  }

  @Test
  void aGenuineRevisionVerifies() {
    RegistrationRevision revision = archive.currentRevision(VAN.vin());
    assertThat(verifier.prove(revision, verifier.takeDigest()).verifies()).isTrue();
  }

  @Test
  void everyRevisionOfTheHistoryVerifiesAgainstOneDigest() {
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    office.transfer(VAN.vin(), BEN.govId(), ADA.govId());
    GetDigestResponse digest = verifier.takeDigest();
    assertThat(archive.historyOf(VAN.vin()))
        .hasSize(3)
        .allMatch(revision -> verifier.prove(revision, digest).verifies());
  }

  @Test
  void aDigestStillVerifiesAfterTheJournalHasGrown() {
    RegistrationRevision revision = archive.currentRevision(VAN.vin());
    GetDigestResponse digest = verifier.takeDigest();
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    assertThat(verifier.prove(revision, digest).verifies()).isTrue();
  }

  @Test
  void aRevisionWithChangedDataDoesNotVerify() {
    RevisionProof genuine = proofOfTheCurrentRevision();
    IonStruct forged = genuine.revision().clone();
    ((IonStruct) forged.get("data")).put("LicensePlateNumber").newString("FAKE 1");
    assertThat(new RevisionProof(forged, genuine.path(), genuine.digest()).verifies()).isFalse();
  }

  @Test
  void aRevisionWithChangedDataAndAFittingHashDoesNotVerify() {
    RevisionProof genuine = proofOfTheCurrentRevision();
    IonStruct forged = genuine.revision().clone();
    ((IonStruct) forged.get("data")).put("LicensePlateNumber").newString("FAKE 1");
    byte[] fittingHash =
        QldbHashes.dot(
            QldbHashes.ionHash(forged.get("metadata")), QldbHashes.ionHash(forged.get("data")));
    forged.put("hash").newBlob(fittingHash);
    assertThat(new RevisionProof(forged, genuine.path(), genuine.digest()).verifies()).isFalse();
  }

  @Test
  void aRevisionDoesNotVerifyAgainstADigestOfOtherData() {
    RevisionProof genuine = proofOfTheCurrentRevision();
    byte[] other = Base64.getDecoder().decode("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    assertThat(new RevisionProof(genuine.revision(), genuine.path(), other).verifies()).isFalse();
  }

  @Test
  void aDigestCannotCoverARevisionThatIsYounger() {
    GetDigestResponse before = verifier.takeDigest();
    office.transfer(VAN.vin(), ADA.govId(), BEN.govId());
    RegistrationRevision after = archive.currentRevision(VAN.vin());
    assertThatThrownBy(() -> verifier.prove(after, before))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void aProofIsAListOfHashes() {
    List<byte[]> path = proofOfTheCurrentRevision().path();
    assertThat(path).isNotEmpty().allMatch(hash -> hash.length == 32);
  }

  private RevisionProof proofOfTheCurrentRevision() {
    return verifier.prove(archive.currentRevision(VAN.vin()), verifier.takeDigest());
  }
}
