package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.MerkleTree;
import io.github.qldbfake.internal.journal.Proofs;
import io.github.qldbfake.internal.store.JournalView;

/** A ledger at one moment, immutable: the fold over the blocks of its journal. */
public final class LedgerState {

  private final UniqueId strandId;
  private final JournalView journal;
  private final MerkleTree blockHashes;
  private final Tables tables;

  private LedgerState(
      UniqueId strandId, JournalView journal, MerkleTree blockHashes, Tables tables) {
    this.strandId = strandId;
    this.journal = journal;
    this.blockHashes = blockHashes;
    this.tables = tables;
  }

  /** The state before the first block, where every fold begins. */
  static LedgerState beforeFirst(UniqueId strandId, JournalView empty) {
    return new LedgerState(strandId, empty, MerkleTree.empty(), Tables.NONE);
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
        strandId, journal, blockHashes.append(block.blockHash()), tables.apply(block));
  }
}
