package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import java.util.List;

/**
 * Which revisions may be redacted: those of earlier blocks that a later one has replaced or whose
 * document is deleted. A transaction's own changes count only once they are committed.
 */
final class RedactionRules {

  private final LedgerState snapshot;

  RedactionRules(LedgerState snapshot) {
    this.snapshot = snapshot;
  }

  /** What is asked for, or the refusal. */
  RedactedRevision check(BlockAddress address, UniqueId tableId, UniqueId documentId) {
    Revision revision = find(block(address), tableId, documentId);
    if (revision.isDelete()) {
      throw new RefusedChangeException(
          "The revision of the document " + documentId + " has no data to redact");
    }
    if (snapshot.isRedacted(revision)) {
      throw new RefusedChangeException(
          "The revision of the document " + documentId + " has already been redacted");
    }
    if (isActive(revision)) {
      throw new RefusedChangeException(
          "The latest active revision of the document " + documentId + " cannot be redacted");
    }
    return new RedactedRevision(address, tableId, documentId, revision.metadata().version());
  }

  private Block block(BlockAddress address) {
    if (!address.strandId().equals(snapshot.strandId())) {
      throw new RefusedChangeException("The Strand ID of the provided block address is not valid.");
    }
    if (address.sequenceNo() > snapshot.tip()) {
      throw new RefusedChangeException(
          "The sequence number of the provided block address is beyond the strand's latest"
              + " committed record.");
    }
    return snapshot.blocks().block(address.sequenceNo());
  }

  private static Revision find(Block block, UniqueId tableId, UniqueId documentId) {
    return block.revisions().stream()
        .filter(revision -> !revision.isInternal())
        .filter(revision -> revision.tableId().equals(tableId))
        .filter(revision -> revision.metadata().id().equals(documentId))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedChangeException(
                    "The provided Document ID was not found in the block at the specified block"
                        + " address."));
  }

  private boolean isActive(Revision revision) {
    List<Revision> trail =
        snapshot
            .tables()
            .table(revision.tableId())
            .map(table -> table.documents().history(revision.metadata().id()))
            .orElse(List.of());
    return trail.isEmpty() || trail.get(trail.size() - 1).equals(revision);
  }
}
