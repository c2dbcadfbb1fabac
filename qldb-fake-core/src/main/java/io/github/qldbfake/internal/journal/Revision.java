package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.Optional;

/**
 * One version of one document as it stands in a block, or as it is shown.
 *
 * @param tableId the table of the document; {@link #CATALOGUE} for a document of the catalogue,
 *     whose revisions show outside as a hash alone
 * @param data the document; empty in the revision that deletes it, and once it is redacted
 * @param dataHash the hash of the document where it is redacted
 */
public record Revision(
    UniqueId tableId,
    BlockAddress blockAddress,
    Hash hash,
    Optional<IonBytes> data,
    Optional<Hash> dataHash,
    RevisionMetadata metadata) {

  /** The table id of the catalogue: its documents are the ledger's tables with their indexes. */
  public static final UniqueId CATALOGUE = new UniqueId(0, 0);

  /** A revision that nobody has redacted. */
  public Revision(
      UniqueId tableId,
      BlockAddress blockAddress,
      Hash hash,
      Optional<IonBytes> data,
      RevisionMetadata metadata) {
    this(tableId, blockAddress, hash, data, Optional.empty(), metadata);
  }

  /** Whether this is a system revision. */
  public boolean isInternal() {
    return tableId.equals(CATALOGUE);
  }

  /** Whether this revision deletes its document. */
  public boolean isDelete() {
    return data.isEmpty() && dataHash.isEmpty();
  }

  /** The same with the hash of its data in place of the data. */
  public Revision redacted() {
    Optional<Hash> kept = data.map(QldbHash::ofIon).or(this::dataHash);
    return new Revision(tableId, blockAddress, hash, Optional.empty(), kept, metadata);
  }

  /** The same with other data, which its hash knows nothing of. */
  public Revision withData(IonBytes other) {
    return new Revision(tableId, blockAddress, hash, Optional.of(other), dataHash, metadata);
  }

  /** The same with another hash. */
  public Revision withHash(Hash other) {
    return new Revision(tableId, blockAddress, other, data, dataHash, metadata);
  }
}
