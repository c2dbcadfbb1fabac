package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions and statements of real ledgers, recomputed bit for bit. */
final class GoldenRevisionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws-cli-vehicle-registration/get-revision.json",
        "kvs-nodejs/sampleRevisionResponse.json",
        "misc-revisions/deal-get-revision-seq85.json"
      })
  void aRevisionFromGetRevisionHashesToItsOwnHash(String vector) {
    assertRecomputes((IonStruct) Vectors.ionText(Vectors.struct(vector), "Revision"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream-records/revision-details-seq3-reconstructed.ion",
        "stream-records/revision-details-wallet-seq26.ion",
        "stream-records/revision-details-wallet-seq711.ion"
      })
  void aRevisionFromAStreamHashesToItsOwnHash(String vector) {
    IonStruct payload = Vectors.struct(Vectors.struct(vector), "payload");
    assertRecomputes(Vectors.struct(payload, "revision"));
  }

  @Test
  void aRevisionFromAStreamPayloadHashesToItsOwnHash() {
    IonStruct payload = Vectors.struct("stream-records/revision-orders.ion");
    assertRecomputes(Vectors.struct(payload, "revision"));
  }

  @Test
  void aDeleteRevisionHashesToTheHashOfItsMetadata() {
    IonStruct revision = Vectors.struct("docs-journal-contents/delete-revision-2022.ion");
    assertThat(QldbHash.ofIon(revision.get("metadata"))).isEqualTo(Vectors.hash(revision, "hash"));
  }

  @ParameterizedTest
  @MethodSource("statementsWithoutParameters")
  void theDigestOfAStatementWithoutParametersIsTheHashOfItsText(String statement, Hash digest) {
    assertThat(QldbHash.ofString(statement)).isEqualTo(digest);
  }

  @Test
  void aProofRepeatsThePreviousBlockHashAsTheSiblingOfAnOddBlock() {
    IonStruct receipt = Vectors.struct("kvs-nodejs/sampleLedgerInfo.json");
    List<Hash> proof = Vectors.hashes(Vectors.ionText(receipt, "Proof"));
    assertThat(proof).hasSize(3 + 6);
    assertThat(proof.get(3)).isEqualTo(proof.get(2));
  }

  static Stream<Object[]> statementsWithoutParameters() {
    IonStruct file = Vectors.struct("misc-revisions/statement-digests.json");
    return Stream.of("confirmed", "confirmed_recalled_digest")
        .flatMap(list -> Vectors.structs(file.get(list)).stream())
        .map(row -> new Object[] {text(row.get("statement")), Vectors.base64(row.get("digest"))});
  }

  private static String text(IonValue string) {
    return ((IonString) string).stringValue();
  }

  private static void assertRecomputes(IonStruct revision) {
    Hash metadata = QldbHash.ofIon(revision.get("metadata"));
    Hash data = QldbHash.ofIon(revision.get("data"));
    assertThat(QldbHash.dot(metadata, data)).isEqualTo(Vectors.hash(revision, "hash"));
  }
}
