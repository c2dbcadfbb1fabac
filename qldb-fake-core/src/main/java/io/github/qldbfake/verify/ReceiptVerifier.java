package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Hash;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Verifies a receipt, as amazon-qldb-kvs-nodejs hands them out: JSON {@code {LedgerName, TableName,
 * BlockAddress: {IonText}, DocumentId, RevisionHash, Proof: {IonText}, LedgerDigest: {Digest,
 * DigestTipAddress: {IonText}}}}.
 *
 * <p>The proof must lead from the hash of the revision to the digest. Block and tip must be of one
 * strand, the block not after the tip, and the proof long enough for both addresses. Nothing ties
 * LedgerName, TableName and DocumentId to the hash; to hold a document against a receipt, verify
 * its revision.
 */
public final class ReceiptVerifier {

  private static final Shape RECEIPT =
      Shape.of("receipt")
          .with("LedgerName", Kind.STRING)
          .with("TableName", Kind.STRING)
          .with("BlockAddress", Kind.STRUCT)
          .with("DocumentId", Kind.ID)
          .with("RevisionHash", Kind.BASE64_HASH)
          .with("Proof", Kind.STRUCT)
          .with("LedgerDigest", Kind.STRUCT);
  private static final Shape DIGEST =
      Shape.of("LedgerDigest")
          .with("Digest", Kind.BASE64_HASH)
          .with("DigestTipAddress", Kind.STRUCT);
  private static final Shape WRAPPER = Shape.of("wrapper of Ion").with("IonText", Kind.STRING);

  private static final List<String> UNCOVERED =
      List.of(
          "LedgerName, TableName and DocumentId of the receipt: nothing ties them to the hash",
          "the addresses of the receipt, as far as strand, order and length of the proof allow");

  /** Makes a verifier; it keeps nothing and may be used from any thread. */
  public ReceiptVerifier() {}

  /**
   * Verifies a receipt.
   *
   * @throws UnreadableInputException if it is not JSON, or the Ion in it is not Ion
   */
  public Verification verify(byte[] receipt) {
    IonStruct struct = Input.readStruct(receipt, "receipt");
    Findings findings = new Findings();
    Report report = findings.at(Place.UNKNOWN);
    Fields fields = RECEIPT.read(struct, report);
    Optional<Fields> digest = fields.value("LedgerDigest").map(found -> DIGEST.read(found, report));
    Address block = address(fields, "BlockAddress", report);
    Address tip =
        digest.map(found -> address(found, "DigestTipAddress", report)).orElse(Address.UNKNOWN);
    Optional<List<Hash>> proof =
        unwrap(fields, "Proof", report)
            .flatMap(list -> HashList.read(list, Kind.HASH, "proof", report));
    checkAddresses(block, tip, report);
    proof.ifPresent(hashes -> checkLength(hashes.size(), block, tip, report));
    Optional<Hash> from = fields.base64Hash("RevisionHash");
    Optional<Hash> to = digest.flatMap(found -> found.base64Hash("Digest"));
    if (proof.isPresent() && from.isPresent() && to.isPresent()) {
      ProofFold.check(from.get(), proof.get(), to.get(), report);
    }
    return new Verification(
        fields.text("DocumentId").map(id -> "receipt for document " + id).orElse("receipt"),
        new Extent(block.strandId(), block.sequenceNo(), block.sequenceNo(), 0, 1, 0, 0),
        findings.kept(),
        findings.all(),
        Optional.empty(),
        UNCOVERED);
  }

  private static Optional<IonValue> unwrap(Fields fields, String name, Report report) {
    return fields
        .value(name)
        .filter(wrapper -> WRAPPER.read(wrapper, report).has("IonText"))
        .flatMap(wrapper -> Input.unwrap(wrapper, name));
  }

  private static Address address(Fields fields, String name, Report report) {
    return unwrap(fields, name, report)
        .map(value -> Address.read(value, report))
        .orElse(Address.UNKNOWN);
  }

  private static void checkAddresses(Address block, Address tip, Report report) {
    if (!block.isComplete() || !tip.isComplete()) {
      return;
    }
    if (!block.strandId().equals(tip.strandId())) {
      report.add(Rule.STRAND, tip.strandId().orElseThrow(), block.strandId().orElseThrow());
    }
    if (number(block) > number(tip)) {
      report.add(Rule.TIP, "a block not after " + number(tip), "block " + number(block));
    }
  }

  /** The path of the block, and the hash of the block before, which only block 0 has not. */
  private static void checkLength(int length, Address block, Address tip, Report report) {
    if (block.isComplete() && tip.isComplete() && number(block) <= number(tip)) {
      int least =
          ProofFold.lengthOfBlockProof(number(block), number(tip)) + (number(block) > 0 ? 1 : 0);
      if (length < least) {
        report.add(Rule.PROOF_LENGTH, "at least " + least + " hashes", length + " hashes");
      }
    }
  }

  private static long number(Address address) {
    OptionalLong number = address.sequenceNo();
    return number.orElseThrow();
  }
}
