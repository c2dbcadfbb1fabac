package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Hash;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A single revision or block that is to be verified.
 *
 * @param proof the proof that came with it, if one did
 */
record Subject(IonValue value, boolean isBlock, Optional<IonValue> proof) {

  private static final String NO_ADDRESS =
      "blockAddress of the revision: it is no part of the revision's hash";

  /** Reads the answer of GetRevision or GetBlock, or a revision or block itself. */
  static Subject read(byte[] bytes) {
    IonStruct struct = Input.readStruct(bytes, "revision or block");
    Optional<IonValue> proof =
        Optional.ofNullable(struct.get("Proof"))
            .map(wrapper -> Input.unwrap(wrapper, "Proof").orElse(wrapper));
    Optional<IonValue> revision = wrapped(struct, "Revision");
    if (revision.isPresent()) {
      return new Subject(revision.get(), false, proof);
    }
    Optional<IonValue> block = wrapped(struct, "Block");
    if (block.isPresent()) {
      return new Subject(block.get(), true, proof);
    }
    return new Subject(struct, struct.containsKey("transactionId"), Optional.empty());
  }

  private static Optional<IonValue> wrapped(IonStruct answer, String field) {
    return Optional.ofNullable(answer.get(field)).flatMap(found -> Input.unwrap(found, field));
  }

  String name() {
    return isBlock ? "block" : "revision";
  }

  /** Verifies this by itself, and hands on the hash that it shows. */
  Verification verify(Findings findings, Consumer<Hash> next) {
    return isBlock ? verifyBlock(findings, next) : verifyRevision(findings, next);
  }

  private Verification verifyBlock(Findings findings, Consumer<Hash> next) {
    Chain chain = new Chain(findings);
    chain.add(value, Place.UNKNOWN).blockHash().ifPresent(next);
    return chain.result("block", List.of());
  }

  private Verification verifyRevision(Findings findings, Consumer<Hash> next) {
    Report report = findings.at(Place.UNKNOWN);
    ShownRevision revision = ShownRevision.read(value, report);
    revision.checkHash(report);
    revision.hash().ifPresent(next);
    ExtentCount extent = new ExtentCount();
    extent.add(revision);
    Optional<String> strandId = revision.address().flatMap(Address::strandId);
    OptionalLong number = revision.address().map(Address::sequenceNo).orElse(OptionalLong.empty());
    Extent counted = extent.extent();
    return new Verification(
        revision.documentId().map(id -> "revision of document " + id).orElse("revision"),
        new Extent(strandId, number, number, 0, counted.revisions(), counted.redacted(), 0),
        findings.kept(),
        findings.all(),
        Optional.empty(),
        List.of(NO_ADDRESS));
  }
}
