package io.github.qldbfake.verify;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A block as an export, GetBlock or a stream shows it; what is not as it should be is absent. */
record ShownBlock(
    Fields fields,
    Address address,
    Optional<List<Hash>> entries,
    List<Timestamp> statementTimes,
    List<ShownRevision> revisions) {

  private static final String REVISIONS = "revisions";
  private static final String SUMMARIES = "revisionSummaries";

  private static final Shape BLOCK =
      Shape.of("block")
          .with("blockAddress", Kind.STRUCT)
          .with("transactionId", Kind.ID)
          .with("blockTimestamp", Kind.TIME)
          .with("blockHash", Kind.HASH)
          .with("entriesHash", Kind.HASH)
          .with("previousBlockHash", Kind.HASH_OR_NONE)
          .with("entriesHashList", Kind.LIST)
          .withOptional("transactionInfo", Kind.STRUCT)
          .withOptional("redactionInfo", Kind.STRUCT)
          .withOptional(REVISIONS, Kind.LIST)
          .withOptional(SUMMARIES, Kind.LIST);
  private static final Shape SUMMARY =
      Shape.of("revision summary").with("hash", Kind.HASH).withOptional("documentId", Kind.ID);

  static ShownBlock read(IonValue value, Report report) {
    Fields fields = BLOCK.read(value, report);
    Address address =
        fields
            .value("blockAddress")
            .map(found -> Address.read(found, report))
            .orElse(Address.UNKNOWN);
    Optional<List<Hash>> entries =
        fields
            .value("entriesHashList")
            .flatMap(list -> HashList.read(list, Kind.HASH_OR_NONE, "entriesHashList", report));
    List<Timestamp> times =
        fields
            .struct("transactionInfo")
            .map(info -> InfoShapes.readTransactionInfo(info, report))
            .orElse(List.of());
    fields.struct("redactionInfo").ifPresent(info -> InfoShapes.readRedactionInfo(info, report));
    return new ShownBlock(fields, address, entries, times, readRevisions(fields, report));
  }

  private static List<ShownRevision> readRevisions(Fields fields, Report report) {
    List<ShownRevision> revisions = new ArrayList<>();
    for (IonValue value : fields.list(REVISIONS)) {
      revisions.add(ShownRevision.readInBlock(value, revisions.size(), report));
    }
    for (IonValue value : fields.list(SUMMARIES)) {
      revisions.add(ShownRevision.hashOnly(SUMMARY.read(value, report).hash("hash")));
    }
    return revisions;
  }

  /** The number that a value shows if it is anything like a block. */
  static OptionalLong numberIn(IonValue value) {
    return value instanceof IonStruct block
            && !block.isNullValue()
            && block.get("blockAddress") instanceof IonStruct address
            && !address.isNullValue()
            && Kind.NUMBER.fitsField(address, "sequenceNo")
        ? OptionalLong.of(((IonInt) address.get("sequenceNo")).longValue())
        : OptionalLong.empty();
  }

  /** The previousBlockHash that a value shows if it is anything like a block. */
  static Optional<Hash> previousHashIn(IonValue value) {
    return value instanceof IonStruct block
            && !block.isNullValue()
            && Kind.HASH.fitsField(block, "previousBlockHash")
        ? Optional.of(Hash.of(((IonBlob) block.get("previousBlockHash")).getBytes()))
        : Optional.empty();
  }

  Optional<String> transactionId() {
    return fields.text("transactionId");
  }

  Optional<Timestamp> timestamp() {
    return fields.time("blockTimestamp");
  }

  Optional<Hash> blockHash() {
    return fields.hash("blockHash");
  }

  Optional<Hash> entriesHash() {
    return fields.hash("entriesHash");
  }

  Optional<Hash> previousBlockHash() {
    return fields.hash("previousBlockHash");
  }

  Optional<IonStruct> transactionInfo() {
    return fields.struct("transactionInfo");
  }

  Optional<IonStruct> redactionInfo() {
    return fields.struct("redactionInfo");
  }

  boolean hasRevisions() {
    return fields.has(REVISIONS) || fields.has(SUMMARIES);
  }
}
