package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockBuilder;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.store.JournalView;
import io.github.qldbfake.internal.time.IdSource;
import io.github.qldbfake.internal.time.LedgerClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One ledger: its current state, and the one place where transactions become blocks. */
public final class Ledger {

  private final LedgerClock clock;
  private final IdSource ids;
  private final JournalStore store;
  private final Supplier<LedgerOptions> options;
  private final ReentrantLock commits = new ReentrantLock();
  private final Set<Runnable> commitListeners = new CopyOnWriteArraySet<>();

  /** Written under the lock of commits and read without it: readers see whole states only. */
  private volatile LedgerState state;

  private Ledger(
      LedgerClock clock,
      IdSource ids,
      JournalStore store,
      Supplier<LedgerOptions> options,
      LedgerState state) {
    this.clock = clock;
    this.ids = ids;
    this.store = store;
    this.options = options;
    this.state = state;
  }

  /**
   * A new ledger over an empty store; it begins with one system block, number 0.
   *
   * @param options asked again whenever they matter, so that a change holds at once
   * @throws IllegalStateException if the store does not take that block
   */
  public static Ledger create(
      InstantSource clock, IdSource ids, JournalStore store, Supplier<LedgerOptions> options) {
    UniqueId strandId = ids.next();
    LedgerClock stamps = new LedgerClock(clock, Instant.EPOCH);
    LedgerState empty = LedgerState.beforeFirst(strandId, store.view());
    Ledger ledger = new Ledger(stamps, ids, store, options, empty);
    ledger.append(
        BlockBuilder.first(strandId)
            .build(ids.next(), stamps.next(), stamps.next(), Optional.empty(), List.of()));
    return ledger;
  }

  /** The last state whose block is kept. */
  public LedgerState state() {
    return state;
  }

  /**
   * The state once every commit under way is over: whatever is committed later has a block
   * timestamp after this call.
   */
  public LedgerState settledState() {
    commits.lock();
    try {
      return state;
    } finally {
      commits.unlock();
    }
  }

  /** A transaction over the current state. */
  public Transaction begin() {
    return new Transaction(this, state, clock, ids);
  }

  /**
   * Validates and appends a transaction; when this returns, its block is kept and visible. A
   * transaction without statements leaves no block. Whatever the outcome, the transaction is over.
   *
   * @throws OccConflictException if it lost against a transaction committed since its snapshot
   * @throws IllegalStateException if it was committed before, or if the journal does not take its
   *     block; the ledger is then as it was
   */
  public void commit(Transaction transaction) {
    if (transaction.ledger() != this) {
      throw new IllegalArgumentException("a transaction of another ledger");
    }
    transaction.finish();
    if (!transaction.hasStatements()) {
      return;
    }
    commits.lock();
    try {
      LedgerState current = state;
      transaction.validate(current);
      if (transaction.hasChanges() || options().readOnlyTransactionsAppend()) {
        append(transaction.toBlock(current.blocks().block(current.tip())));
      }
    } finally {
      commits.unlock();
    }
    commitListeners.forEach(Runnable::run);
  }

  /**
   * Runs {@code listener} after every commit from now on, on the thread that committed: the block
   * is visible then and no lock is held. The same listener is added once only; forks have none.
   */
  public void afterCommit(Runnable listener) {
    commitListeners.add(listener);
  }

  /** Changes what is shown in place of the truth, from the next read on. */
  public void tamper(UnaryOperator<Tampering> change) {
    commits.lock();
    try {
      state = state.showing(change.apply(state.tampering()));
    } finally {
      commits.unlock();
    }
  }

  /** A ledger of its own that begins with the current state; its clock and ids are its own too. */
  public Ledger fork(InstantSource clock, IdSource ids) {
    return fork(clock, ids, options);
  }

  /** As the other, with options of its own. */
  public Ledger fork(InstantSource clock, IdSource ids, Supplier<LedgerOptions> options) {
    commits.lock();
    try {
      LedgerState current = state;
      Instant tip = current.blocks().block(current.tip()).blockTimestamp();
      return new Ledger(new LedgerClock(clock, tip), ids, store.fork(), options, current);
    } finally {
      commits.unlock();
    }
  }

  /** The strand id, the same for the life of the ledger. */
  public UniqueId strandId() {
    return state.strandId();
  }

  LedgerOptions options() {
    return options.get();
  }

  private void append(Block block) {
    state = state.apply(block, kept(block));
  }

  private JournalView kept(Block block) {
    try {
      return store.append(block).toCompletableFuture().join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "the journal did not take block " + block.blockAddress().sequenceNo(), e.getCause());
    }
  }
}
