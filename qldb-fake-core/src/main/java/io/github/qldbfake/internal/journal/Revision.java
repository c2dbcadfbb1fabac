package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.Optional;

/**
 * One version of one document as it stands in a block.
 *
 * @param tableId the table of the document; {@link #CATALOGUE} for a document of the catalogue,
 *     whose revisions show outside as a hash alone
 * @param data the document; empty in the revision that deletes it
 */
public record Revision(
    UniqueId tableId,
    BlockAddress blockAddress,
    Hash hash,
    Optional<IonBytes> data,
    RevisionMetadata metadata) {

  /** The table id of the catalogue: its documents are the ledger's tables with their indexes. */
  public static final UniqueId CATALOGUE = new UniqueId(0, 0);

  /** Whether this is a system revision. */
  public boolean isInternal() {
    return tableId.equals(CATALOGUE);
  }

  /** Whether this revision deletes its document. */
  public boolean isDelete() {
    return data.isEmpty();
  }
}
