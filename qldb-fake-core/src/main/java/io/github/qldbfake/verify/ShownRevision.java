package io.github.qldbfake.verify;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.Optional;

/**
 * A revision as a block or GetRevision shows it.
 *
 * @param address empty for a system revision
 * @param hash the hash that it shows
 * @param computed the hash of its metadata and its data, if it can be computed
 */
record ShownRevision(
    State state,
    Optional<Address> address,
    Optional<String> documentId,
    Optional<String> transactionId,
    Optional<Timestamp> time,
    Optional<Hash> hash,
    Optional<Hash> computed) {

  /** How much of a revision is shown. */
  enum State {
    WHOLE,
    REDACTED,
    HASH_ONLY
  }

  private static final Shape HASH_ONLY = Shape.of("system revision").with("hash", Kind.HASH);
  private static final Shape REVISION =
      Shape.of("revision")
          .withOptional("blockAddress", Kind.STRUCT)
          .with("hash", Kind.HASH)
          .withOptional("data", Kind.DOCUMENT)
          .withOptional("dataHash", Kind.HASH)
          .with("metadata", Kind.STRUCT);
  private static final Shape METADATA =
      Shape.of("metadata")
          .with("id", Kind.ID)
          .with("version", Kind.NUMBER)
          .with("txTime", Kind.TIME)
          .with("txId", Kind.ID);

  /** Reads an element of the revisions of a block, where a hash may stand alone. */
  static ShownRevision readInBlock(IonValue value, int index, Report block) {
    if (value instanceof IonStruct struct
        && !struct.isNullValue()
        && struct.size() == 1
        && struct.containsKey("hash")) {
      Fields fields = HASH_ONLY.read(value, block.inRevision(index, Optional.empty()));
      return hashOnly(fields.hash("hash"));
    }
    Report report = block.inRevision(index, idIn(value));
    ShownRevision revision = read(value, report);
    if (revision.address().isEmpty()) {
      report.add(Rule.SHAPE, "field blockAddress of the revision", "nothing");
    }
    return revision;
  }

  /** A revision of which nothing but a hash is known. */
  static ShownRevision hashOnly(Optional<Hash> hash) {
    return new ShownRevision(
        State.HASH_ONLY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        hash,
        Optional.empty());
  }

  /** Reads a revision of a document; its address, which enters no hash, may be missing. */
  static ShownRevision read(IonValue value, Report report) {
    Fields fields = REVISION.read(value, report);
    Optional<Fields> metadata = fields.value("metadata").map(found -> METADATA.read(found, report));
    if (fields.has("data") && fields.has("dataHash")) {
      report.add(Rule.SHAPE, "data or dataHash in the revision", "both");
    }
    return new ShownRevision(
        fields.has("dataHash") ? State.REDACTED : State.WHOLE,
        fields.value("blockAddress").map(found -> Address.read(found, report)),
        metadata.flatMap(found -> found.text("id")),
        metadata.flatMap(found -> found.text("txId")),
        metadata.flatMap(found -> found.time("txTime")),
        fields.hash("hash"),
        fields.value("metadata").map(found -> hash(found, fields)));
  }

  private static Hash hash(IonValue metadata, Fields fields) {
    Hash data =
        fields
            .value("data")
            .map(QldbHash::ofIon)
            .or(() -> fields.hash("dataHash"))
            .orElse(Hash.EMPTY);
    return QldbHash.dot(QldbHash.ofIon(metadata), data);
  }

  /** Reports a hash that is not the revision's. */
  void checkHash(Report report) {
    computed.ifPresent(
        expected -> hash.ifPresent(shown -> report.compare(Rule.REVISION_HASH, expected, shown)));
  }

  private static Optional<String> idIn(IonValue value) {
    return value instanceof IonStruct struct
            && !struct.isNullValue()
            && struct.get("metadata") instanceof IonStruct metadata
            && !metadata.isNullValue()
            && Kind.ID.fitsField(metadata, "id")
        ? Optional.of(((IonString) metadata.get("id")).stringValue())
        : Optional.empty();
  }
}
