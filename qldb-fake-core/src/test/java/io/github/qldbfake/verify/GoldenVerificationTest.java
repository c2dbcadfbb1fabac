package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.journal.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real service gave away, verified as a user would. */
final class GoldenVerificationTest {

  private static final String AWS_CLI = "aws-cli-vehicle-registration/";
  private static final byte[] DIGEST =
      Base64.getDecoder().decode("6m6BMXobbJKpMhahwVthAEsN6awgnHK62Qq5McGP1Gk=");

  @ParameterizedTest
  @ValueSource(strings = {"get-revision.json", "get-block.json"})
  void anAnswerOfTheServiceIsVerifiedAgainstItsDigest(String answer) {
    Verification result = new ProofVerifier().verify(bytes(AWS_CLI + answer), DIGEST);
    assertThat(result.findings()).isEmpty();
    assertThat(result.verified()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws-cli-vehicle-registration/get-revision.json",
        "kvs-nodejs/sampleRevisionResponse.json",
        "misc-revisions/deal-get-revision-seq85.json",
        "docs-journal-contents/delete-revision-2022.ion"
      })
  void aRevisionOfTheServiceIsVerifiedByItself(String vector) {
    assertThat(new RevisionVerifier().verify(bytes(vector)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream-records/revision-details-seq3-reconstructed.ion",
        "stream-records/revision-details-wallet-seq26.ion",
        "stream-records/revision-details-wallet-seq711.ion"
      })
  void aRevisionOfAStreamIsVerifiedByItself(String vector) {
    IonStruct payload = Vectors.struct(Vectors.struct(vector), "payload");
    assertVerified(Vectors.struct(payload, "revision"));
  }

  @Test
  void aRevisionOfAStreamPayloadIsVerifiedByItself() {
    IonStruct payload = Vectors.struct("stream-records/revision-orders.ion");
    assertVerified(Vectors.struct(payload, "revision"));
  }

  @Test
  void aBlockOfTheServiceIsAChainOfOneBlock() {
    IonStruct answer = Vectors.struct(AWS_CLI + "get-block.json");
    Verification result =
        new ChainVerifier().add(Vectors.ionText(answer, "Block").toString()).result();
    assertThat(result.findings()).isEmpty();
    assertThat(result.uncovered()).isNotEmpty();
  }

  @Test
  void aBlockSummaryOfAStreamIsAChainOfOneBlock() {
    IonStruct record = Vectors.struct("stream-records/block-summary-seq3.ion");
    Verification result =
        new ChainVerifier().add(Vectors.struct(record, "payload").toString()).result();
    assertThat(result.findings()).isEmpty();
    assertThat(result.extent().system()).isEqualTo(1);
  }

  @Test
  void theHeaderOfABlockIsAChainOfOneBlock() {
    ChainVerifier verifier = new ChainVerifier();
    verifier.add(bytes("docs-journal-contents/block-2022-header.ion"));
    assertThat(verifier.result().findings()).isEmpty();
  }

  @Test
  void theSampleReceiptWhoseHashesWereEditedDoesNotLeadToItsDigest() {
    Verification result = new ReceiptVerifier().verify(bytes("kvs-nodejs/sampleLedgerInfo.json"));
    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.PROOF);
  }

  private static void assertVerified(IonStruct revision) {
    byte[] ion = revision.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(new RevisionVerifier().verify(ion).findings()).isEmpty();
  }

  private static byte[] bytes(String vector) {
    return Vectors.text(vector).getBytes(StandardCharsets.UTF_8);
  }
}
