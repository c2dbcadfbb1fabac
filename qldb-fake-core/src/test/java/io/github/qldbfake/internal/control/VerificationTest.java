package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();
  private static final String LEDGER = "cars";

  private final LedgerFixture fixture = new LedgerFixture();
  private final List<GetDigest.Output> digests = new ArrayList<>();
  private UniqueId tableId = new UniqueId(0, 0);

  @BeforeEach
  void twelveBlocksAndTheDigestAfterEach() {
    fixture.create(LEDGER);
    digests.add(digest());
    tableId = fixture.createTable(LEDGER, "Vehicle");
    digests.add(digest());
    for (int block = 2; block < 12; block++) {
      fixture.insert(LEDGER, tableId, "{n:" + block + "}", "{n:-" + block + "}", "{}");
      digests.add(digest());
    }
  }

  @Test
  void theDigestHasThirtyTwoBytesAndTheAddressOfTheLastBlock() {
    GetDigest.Output digest = digest();

    assertThat(digest.digest().toByteArray()).hasSize(32);
    assertThat(digest.digestTipAddress()).isEqualTo(address(11));
  }

  @Test
  void theProofOfEveryBlockFoldsToEveryDigestAtOrAfterIt() {
    for (int tip = 0; tip < digests.size(); tip++) {
      for (int sequenceNo = 0; sequenceNo <= tip; sequenceNo++) {
        GetBlock.Output answer = block(sequenceNo, tip);

        byte[] blockHash = blob(answer.block(), "blockHash");
        assertThat(ProofFold.digest(blockHash, answer.proof().orElseThrow()))
            .as("block %d, tip %d", sequenceNo, tip)
            .isEqualTo(digests.get(tip).digest().toByteArray());
      }
    }
  }

  @Test
  void theProofOfEveryRevisionOfABlockFoldsToTheDigest() {
    List<UniqueId> ids = fixture.insert(LEDGER, tableId, "{a:1}", "{a:2}", "{a:3}");
    GetDigest.Output digest = digest();

    for (UniqueId id : ids) {
      GetRevision.Output answer =
          revision(address(12), id.toString(), Optional.of(digest.digestTipAddress()));

      byte[] hash = blob(answer.revision(), "hash");
      assertThat(ProofFold.digest(hash, answer.proof().orElseThrow()))
          .isEqualTo(digest.digest().toByteArray());
    }
  }

  @Test
  void aRevisionShowsItsDataAndMetadata() {
    UniqueId id = fixture.insert(LEDGER, tableId, "{a:1.50}").get(0);

    IonStruct revision = struct(revision(address(12), id.toString(), Optional.empty()).revision());

    assertThat(revision.get("data")).isEqualTo(ION.singleValue("{a:1.50}"));
    assertThat(((IonStruct) revision.get("metadata")).get("id"))
        .isEqualTo(ION.newString(id.toString()));
  }

  @Test
  void aBlockShowsItsAddressAsAsked() {
    IonStruct block = struct(block(3, 11).block());

    assertThat(block.get("blockAddress")).isEqualTo(ION.singleValue(address(3)));
  }

  @Test
  void textIsCompactAndHasNothingBeforeTheValue() {
    assertThat(block(3, 11).block())
        .startsWith("{blockAddress:" + address(3) + ",transactionId:\"");
  }

  @Test
  void withoutATipThereIsNoProof() {
    UniqueId id = fixture.insert(LEDGER, tableId, "{}").get(0);

    assertThat(
            new GetBlock()
                .run(fixture.caller, new GetBlock.Input(LEDGER, address(1), Optional.empty()))
                .proof())
        .isEmpty();
    assertThat(revision(address(12), id.toString(), Optional.empty()).proof()).isEmpty();
  }

  @Test
  void aDocumentOfAnotherBlockIsNotFound() {
    UniqueId id = fixture.insert(LEDGER, tableId, "{}").get(0);

    ExpectedError.assertInvalid(
        () -> revision(address(11), id.toString(), Optional.empty()),
        "DocumentId",
        "The provided Document ID was not found in the block at the specified block address.");
  }

  @Test
  void aSystemRevisionIsNotFoundThoughItsIdIsKnown() {
    ExpectedError.assertInvalid(
        () -> revision(address(1), tableId.toString(), Optional.empty()),
        "DocumentId",
        "The provided Document ID was not found in the block at the specified block address.");
  }

  private GetDigest.Output digest() {
    return new GetDigest().run(fixture.caller, new GetDigest.Input(LEDGER));
  }

  private GetBlock.Output block(int sequenceNo, int tip) {
    return new GetBlock()
        .run(
            fixture.caller,
            new GetBlock.Input(
                LEDGER, address(sequenceNo), Optional.of(digests.get(tip).digestTipAddress())));
  }

  private GetRevision.Output revision(String address, String documentId, Optional<String> tip) {
    return new GetRevision()
        .run(fixture.caller, new GetRevision.Input(LEDGER, address, documentId, tip));
  }

  private String address(long sequenceNo) {
    return "{strandId:\"" + fixture.ledger(LEDGER).strandId() + "\",sequenceNo:" + sequenceNo + "}";
  }

  private static IonStruct struct(String ionText) {
    return (IonStruct) ION.singleValue(ionText);
  }

  private static byte[] blob(String ionText, String field) {
    return ((IonBlob) struct(ionText).get(field)).getBytes();
  }
}
