package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.time.IdSource;
import java.time.InstantSource;

/** One ledger: its current state, and the one place where transactions become blocks. */
public final class Ledger {

  private Ledger() {
    throw new UnsupportedOperationException();
  }

  /** A new ledger over an empty store; it begins with one system block, number 0. */
  public static Ledger create(
      InstantSource clock, IdSource ids, JournalStore store, LedgerOptions options) {
    throw new UnsupportedOperationException();
  }

  /** The last state whose block is kept. */
  public LedgerState state() {
    throw new UnsupportedOperationException();
  }

  /** A transaction over the current state. */
  public Transaction begin() {
    throw new UnsupportedOperationException();
  }

  /**
   * Validates and appends a transaction; when this returns, its block is kept and visible. A
   * transaction without statements leaves no block.
   *
   * @throws OccConflictException if it lost against a transaction committed since its snapshot
   */
  public void commit(Transaction transaction) {
    throw new UnsupportedOperationException();
  }

  /** A ledger of its own that begins with the current state; its clock and ids are its own too. */
  public Ledger fork(InstantSource clock, IdSource ids) {
    throw new UnsupportedOperationException();
  }

  /** The strand id, the same for the life of the ledger. */
  public UniqueId strandId() {
    throw new UnsupportedOperationException();
  }
}
