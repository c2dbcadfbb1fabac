package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.Proofs;
import io.github.qldbfake.internal.store.JournalView;

/** A ledger at one moment, immutable: the fold over the blocks of its journal. */
public final class LedgerState {

  private LedgerState() {
    throw new UnsupportedOperationException();
  }

  /** The one strand of the ledger. */
  public UniqueId strandId() {
    throw new UnsupportedOperationException();
  }

  /** The journal up to this moment; at least one block. */
  public JournalView journal() {
    throw new UnsupportedOperationException();
  }

  /** The sequence number of the last block. */
  public long tip() {
    throw new UnsupportedOperationException();
  }

  /** The digest that covers the blocks 0 to {@code tip}. */
  public Hash digest(long tip) {
    throw new UnsupportedOperationException();
  }

  /** Proofs against any digest of this ledger up to this moment. */
  public Proofs proofs() {
    throw new UnsupportedOperationException();
  }

  /** The state after {@code block}; the only way to another state. */
  LedgerState apply(Block block, JournalView journal) {
    throw new UnsupportedOperationException();
  }
}
