package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks, proofs and a digest of real ledgers, recomputed bit for bit. */
final class GoldenBlockTest {

  private static final String FOLDER = "aws-cli-vehicle-registration/";

  @ParameterizedTest
  @MethodSource("wholeBlocks")
  void theLastEntryIsTheHashOfTheTransactionInfo(IonStruct block) {
    assertThat(Vectors.hashes(block.get("entriesHashList")).get(3))
        .isEqualTo(QldbHash.ofIon(block.get("transactionInfo")));
  }

  @ParameterizedTest
  @MethodSource("wholeBlocks")
  void everyStatementDigestIsTheHashOfItsStatement(IonStruct block) {
    List<IonStruct> statements =
        Vectors.structs(Vectors.struct(block, "transactionInfo").get("statements"));
    assertThat(statements)
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(
                        QldbHash.ofString(((IonString) statement.get("statement")).stringValue()))
                    .isEqualTo(Vectors.hash(statement, "statementDigest")));
  }

  @ParameterizedTest
  @MethodSource("wholeBlocks")
  void theSecondEntryIsTheRootOverTheRevisions(IonStruct block) {
    String member = block.containsKey("revisions") ? "revisions" : "revisionSummaries";
    List<Hash> revisions =
        Vectors.structs(block.get(member)).stream()
            .map(revision -> Vectors.hash(revision, "hash"))
            .toList();
    assertThat(Vectors.hashes(block.get("entriesHashList")).get(1))
        .isEqualTo(QldbHash.merkle(revisions));
  }

  @ParameterizedTest
  @MethodSource("allBlocks")
  void theEntriesHashIsTheMerkleFoldOfTheEntries(IonStruct block) {
    assertThat(QldbHash.merkle(Vectors.hashes(block.get("entriesHashList"))))
        .isEqualTo(Vectors.hash(block, "entriesHash"));
  }

  @ParameterizedTest
  @MethodSource("allBlocks")
  void theBlockHashIsTheDotOfEntriesAndPreviousBlock(IonStruct block) {
    assertThat(
            QldbHash.dot(
                Vectors.hash(block, "entriesHash"), Vectors.hash(block, "previousBlockHash")))
        .isEqualTo(Vectors.hash(block, "blockHash"));
  }

  @Test
  void theProofOfTheBlockFoldsToTheDigest() {
    IonStruct answer = Vectors.struct(FOLDER + "get-block.json");
    List<Hash> proof = Vectors.hashes(Vectors.ionText(answer, "Proof"));
    assertThat(Vectors.fold(Vectors.hash(awsCliBlock(), "blockHash"), proof)).isEqualTo(digest());
  }

  @Test
  void theProofOfTheRevisionFoldsToTheDigest() {
    IonStruct answer = Vectors.struct(FOLDER + "get-revision.json");
    IonStruct revision = (IonStruct) Vectors.ionText(answer, "Revision");
    List<Hash> proof = Vectors.hashes(Vectors.ionText(answer, "Proof"));
    assertThat(Vectors.fold(Vectors.hash(revision, "hash"), proof)).isEqualTo(digest());
  }

  @Test
  void theProofOfTheRevisionIsItsPathInTheBlockThenThePreviousHashThenTheProofOfTheBlock() {
    Block block = BlockReader.read(awsCliBlock());
    List<Hash> ofRevision =
        Vectors.hashes(Vectors.ionText(Vectors.struct(FOLDER + "get-revision.json"), "Proof"));
    List<Hash> ofBlock =
        Vectors.hashes(Vectors.ionText(Vectors.struct(FOLDER + "get-block.json"), "Proof"));
    assertThat(Proofs.inBlock(block, 0)).isEqualTo(ofRevision.subList(0, 3));
    assertThat(ofRevision.subList(3, ofRevision.size())).isEqualTo(ofBlock);
  }

  @Test
  void aBlockWrittenBackHasTheVeryTextOfTheService() {
    String text = Vectors.rawIonText(Vectors.struct(FOLDER + "get-block.json"), "Block");
    Block block = BlockReader.read(awsCliBlock());
    assertThat(IonBytes.of(new BlockWriter().block(block)).toText()).isEqualTo(text);
  }

  static Stream<IonStruct> wholeBlocks() {
    return Stream.of(
        awsCliBlock(),
        Vectors.struct(Vectors.struct("stream-records/block-summary-seq3.ion"), "payload"));
  }

  static Stream<IonStruct> allBlocks() {
    return Stream.concat(
        wholeBlocks(), Stream.of(Vectors.struct("docs-journal-contents/block-2022-header.ion")));
  }

  private static IonStruct awsCliBlock() {
    return (IonStruct) Vectors.ionText(Vectors.struct(FOLDER + "get-block.json"), "Block");
  }

  private static Hash digest() {
    return Vectors.base64(Vectors.struct(FOLDER + "get-digest.json").get("Digest"));
  }
}
