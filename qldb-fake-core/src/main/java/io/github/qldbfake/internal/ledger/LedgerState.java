package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.MerkleTree;
import io.github.qldbfake.internal.journal.Proofs;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.store.JournalView;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** A ledger at one moment, immutable: the fold over the blocks of its journal. */
public final class LedgerState {

  private final UniqueId strandId;
  private final JournalView journal;
  private final MerkleTree blockHashes;
  private final Tables tables;
  private final PSet<RedactedRevision> redacted;

  private LedgerState(
      UniqueId strandId,
      JournalView journal,
      MerkleTree blockHashes,
      Tables tables,
      PSet<RedactedRevision> redacted) {
    this.strandId = strandId;
    this.journal = journal;
    this.blockHashes = blockHashes;
    this.tables = tables;
    this.redacted = redacted;
  }

  /** The state before the first block, where every fold begins. */
  static LedgerState beforeFirst(UniqueId strandId, JournalView empty) {
    return new LedgerState(strandId, empty, MerkleTree.empty(), Tables.NONE, HashTreePSet.empty());
  }

  /** The one strand of the ledger. */
  public UniqueId strandId() {
    return strandId;
  }

  /** The journal up to this moment; at least one block. */
  public JournalView journal() {
    return journal;
  }

  /** The sequence number of the last block. */
  public long tip() {
    return blockHashes.size() - 1;
  }

  /** The digest that covers the blocks 0 to {@code tip}. */
  public Hash digest(long tip) {
    return blockHashes.root(tip + 1);
  }

  /** Proofs against any digest of this ledger up to this moment. */
  public Proofs proofs() {
    return new Proofs(blockHashes);
  }

  /** Whether a committed transaction asked to redact {@code revision}. */
  boolean isRedacted(Revision revision) {
    return redacted.contains(
        new RedactedRevision(
            revision.blockAddress(),
            revision.tableId(),
            revision.metadata().id(),
            revision.metadata().version()));
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
        redacted.plusAll(block.redactions()));
  }
}
