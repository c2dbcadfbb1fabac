package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.MerkleTree;
import io.github.qldbfake.internal.journal.Proofs;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.store.JournalView;
import java.util.List;
import java.util.Optional;

/** A ledger at one moment, immutable: the fold over the blocks of its journal. */
public final class LedgerState {

  private final UniqueId strandId;
  private final JournalView blocks;
  private final MerkleTree blockHashes;
  private final Tables tables;
  private final Overlay redactions;
  private final Tampering tampering;

  private LedgerState(
      UniqueId strandId,
      JournalView blocks,
      MerkleTree blockHashes,
      Tables tables,
      Overlay redactions,
      Tampering tampering) {
    this.strandId = strandId;
    this.blocks = blocks;
    this.blockHashes = blockHashes;
    this.tables = tables;
    this.redactions = redactions;
    this.tampering = tampering;
  }

  /** The state before the first block, where every fold begins. */
  static LedgerState beforeFirst(UniqueId strandId, JournalView empty) {
    return new LedgerState(
        strandId, empty, MerkleTree.empty(), Tables.NONE, Overlay.NONE, Tampering.NONE);
  }

  /** The one strand of the ledger. */
  public UniqueId strandId() {
    return strandId;
  }

  /**
   * The journal up to this moment as it is shown, redactions and tampering applied; at least one
   * block.
   */
  public JournalView journal() {
    return new ShownJournal(blocks, redactions, tampering.overlay());
  }

  /** The journal up to this moment as it is kept; what is committed rests on it alone. */
  JournalView blocks() {
    return blocks;
  }

  /** The sequence number of the last block. */
  public long tip() {
    return blockHashes.size() - 1;
  }

  /** The digest that covers the blocks 0 to {@code tip}. */
  public Hash digest(long tip) {
    return blockHashes.root(tip + 1);
  }

  /** The proof of a block, by its number, against the digest at {@code tip}. */
  public List<Hash> proofOfBlock(long sequenceNo, long tip) {
    return tampering.shown(new Proofs(blockHashes).ofBlock(blocks.block(sequenceNo), tip));
  }

  /** The proof of the revision at {@code position} in a block against the digest at {@code tip}. */
  public List<Hash> proofOfRevision(long sequenceNo, int position, long tip) {
    return tampering.shown(
        new Proofs(blockHashes).ofRevision(blocks.block(sequenceNo), position, tip));
  }

  /** How a revision of this ledger is shown. */
  Revision shown(Revision revision) {
    return tampering.overlay().shown(redactions.shown(revision));
  }

  /** How revisions of this ledger are shown. */
  List<Revision> shown(List<Revision> revisions) {
    return tampering.overlay().shown(redactions.shown(revisions));
  }

  /** Whether a committed transaction asked to redact {@code revision}. */
  boolean isRedacted(Revision revision) {
    return redactions.inPlaceOf(revision).isPresent();
  }

  /** The table of that id, active or dropped. */
  public Optional<TableDefinition> definition(UniqueId tableId) {
    return tables.table(tableId).map(TableState::definition);
  }

  Tables tables() {
    return tables;
  }

  /** The state after {@code block}; the only way to another state. */
  LedgerState apply(Block block, JournalView journal) {
    if (block.blockAddress().sequenceNo() != blockHashes.size()) {
      throw new IllegalArgumentException(
          "block " + block.blockAddress().sequenceNo() + " does not follow block " + tip());
    }
    return new LedgerState(
        strandId,
        journal,
        blockHashes.append(block.blockHash()),
        tables.apply(block),
        redact(block.redactions()),
        tampering);
  }

  /** The same state, which shows other things than it holds. */
  LedgerState showing(Tampering other) {
    return new LedgerState(strandId, blocks, blockHashes, tables, redactions, other);
  }

  Tampering tampering() {
    return tampering;
  }

  private Overlay redact(List<RedactedRevision> requests) {
    Overlay overlay = redactions;
    for (RedactedRevision request : requests) {
      overlay = overlay.plus(find(request).redacted());
    }
    return overlay;
  }

  private Revision find(RedactedRevision request) {
    return blocks.block(request.blockAddress().sequenceNo()).revisions().stream()
        .filter(revision -> revision.metadata().id().equals(request.documentId()))
        .findFirst()
        .orElseThrow();
  }
}
