package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.Vectors;
import io.github.qldbfake.internal.server.SmallExport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions, blocks and receipts of the fake against its digests. */
final class ProofVerifierTest {

  private static final SmallExport LEDGER = new SmallExport();

  private static String revision = "";
  private static String block = "";
  private static String receipt = "";
  private static byte[] digest = {};

  @BeforeAll
  static void ask() {
    revision = LEDGER.revisionAnswer(1);
    block = LEDGER.blockAnswer(1);
    receipt = LEDGER.receipt(1);
    digest = LEDGER.digest();
  }

  @AfterAll
  static void stop() {
    LEDGER.close();
  }

  @Test
  void answersAreVerified() {
    assertThat(verify(revision).findings()).isEmpty();
    assertThat(verify(block).findings()).isEmpty();
  }

  @Test
  void aRevisionByItselfIsVerifiedWithItsProofInTextAndInBinary() {
    IonStruct answer = (IonStruct) IonValues.system().singleValue(revision);
    IonBytes shown = IonBytes.of(Vectors.ionText(answer, "Revision"));
    IonBytes proof = IonBytes.of(Vectors.ionText(answer, "Proof"));
    ProofVerifier verifier = new ProofVerifier();
    assertThat(verifier.verify(shown.toByteArray(), proof.toByteArray(), digest).verified())
        .isTrue();
    assertThat(verifier.verify(utf8(shown.toText()), utf8(proof.toText()), digest).verified())
        .isTrue();
    assertThat(verifier.verify(utf8(shown.toText()), utf8(revision), digest).verified()).isTrue();
  }

  @Test
  void aRedactedRevisionIsVerifiedByTheHashOfItsData() {
    IonStruct answer = (IonStruct) IonValues.system().singleValue(revision);
    IonStruct shown = (IonStruct) Vectors.ionText(answer, "Revision");
    shown.put("dataHash", Tampered.blob(QldbHash.ofIon(shown.remove("data"))));
    Verification result =
        new ProofVerifier().verify(utf8(shown.toString()), utf8(revision), digest);
    assertThat(result.findings()).isEmpty();
    assertThat(result.extent().redacted()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1d100, 1d101", "version:0, version:1", "'s:symbol', 's:\\\"symbol\\\"'"})
  void anAlteredRevisionHasAnotherHashButItsProofHolds(String from, String to) {
    assertThat(revision).contains(from);
    assertThat(verify(revision.replace(from, to)).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.REVISION_HASH);
  }

  @Test
  void anAlteredBlockIsFoundByTheRulesOfBlocksAndItsProofHolds() {
    assertThat(verify(block.replace("1d100", "1d101")).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.REVISION_HASH);
  }

  @Test
  void anotherDigestIsNotWhereTheProofLeads() {
    byte[] other = digest.clone();
    other[0] ^= 1;
    assertThat(new ProofVerifier().verify(utf8(revision), other).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.PROOF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{{AA==}}]", "[\"x\"]", "{}", "null"})
  void aProofThatIsNoneIsAFinding(String proof) {
    Verification result = new ProofVerifier().verify(utf8(revision), utf8(proof), digest);
    assertThat(result.verified()).isFalse();
  }

  @Test
  void anAnswerWithoutAProofIsRefused() {
    String without = revision.replace("\"Proof\"", "\"Other\"");
    assertThatThrownBy(() -> verify(without))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there is no Proof with the revision");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1]", "null.struct", "{\"Revision\":{\"IonText\":\"{\"},\"Proof\":1}"})
  void whatCannotBeReadIsRefused(String answer) {
    assertThatThrownBy(() -> verify(answer)).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void aDigestOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new ProofVerifier().verify(utf8(revision), new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a digest has 32 bytes, not 31");
  }

  @Test
  void aReceiptIsVerified() {
    Verification result = new ReceiptVerifier().verify(utf8(receipt));
    assertThat(result.findings()).isEmpty();
    assertThat(result.uncovered()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'sequenceNo:2}', 'sequenceNo:7000}', TIP",
    "'sequenceNo:7}', 'sequenceNo:1000000}', PROOF_LENGTH",
    "'\"RevisionHash\":\"', '\"RevisionHash\":\"x', SHAPE",
    "LedgerName, LedgerTitle, SHAPE",
    "'}},{{', '}},1,{{', SHAPE"
  })
  void anAlteredReceiptIsFound(String from, String to, Rule rule) {
    assertThat(receipt).contains(from);
    assertThat(new ReceiptVerifier().verify(utf8(receipt.replace(from, to))).findings())
        .extracting(Finding::rule)
        .contains(rule);
  }

  @Test
  void aReceiptForAnotherHashDoesNotLeadToItsDigest() {
    String hash = receipt.replaceAll(".*\"RevisionHash\":\"([^\"]*)\".*", "$1");
    String altered = receipt.replace(hash, QldbHash.ofString("other").toString());
    assertThat(new ReceiptVerifier().verify(utf8(altered)).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.PROOF);
  }

  @Test
  void theLengthOfAProofIsThatOfThePathOfItsBlock() {
    assertThat(ProofFold.lengthOfBlockProof(0, 0)).isZero();
    assertThat(ProofFold.lengthOfBlockProof(100, 123)).isEqualTo(7);
    assertThat(ProofFold.lengthOfBlockProof(90, 91)).isEqualTo(5);
    assertThat(ProofFold.lengthOfBlockProof(19, 19)).isEqualTo(3);
  }

  private static Verification verify(String answer) {
    return new ProofVerifier().verify(utf8(answer), digest);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
