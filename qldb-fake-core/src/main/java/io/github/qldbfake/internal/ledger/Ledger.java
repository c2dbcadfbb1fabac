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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One ledger: its current state, and the one place where transactions become blocks. */
public final class Ledger {

  private static final CompletableFuture<Void> VISIBLE = CompletableFuture.completedFuture(null);

  private final LedgerClock clock;
  private final IdSource ids;
  private final JournalStore store;
  private final Supplier<LedgerOptions> options;
  private final ReentrantLock commits = new ReentrantLock();
  private final Set<Runnable> commitListeners = new CopyOnWriteArraySet<>();

  /**
   * What is kept for good. Written without a lock, by one thread at a time and in the order of the
   * blocks: the store completes appends so. Readers see whole states only.
   */
  private volatile LedgerState state;

  /** What has been appended, kept for good or not yet. Guarded by the lock of commits. */
  private Head head;

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
    this.head = new Head(state, VISIBLE);
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
    Head first =
        ledger.append(
            BlockBuilder.first(strandId)
                .build(ids.next(), stamps.next(), stamps.next(), Optional.empty(), List.of()));
    await(0, first.visible());
    return ledger;
  }

  /**
   * The ledger whose journal is in {@code store}, at least one block; its stamps go on after the
   * last of them.
   *
   * @param ids must not give an id that the journal holds
   */
  public static Ledger recover(
      InstantSource clock, IdSource ids, JournalStore store, Supplier<LedgerOptions> options) {
    JournalView journal = store.view();
    UniqueId strandId = journal.block(0).blockAddress().strandId();
    LedgerState state = LedgerState.beforeFirst(strandId, journal);
    for (long number = 0; number < journal.size(); number++) {
      state = state.apply(journal.block(number), journal);
    }
    Instant tip = journal.block(state.tip()).blockTimestamp();
    return new Ledger(new LedgerClock(clock, tip), ids, store, options, state);
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
      return settled();
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
   * transaction without statements leaves no block, nor does one without changes if the journal
   * does not take it. Whatever the outcome, the transaction is over.
   *
   * @throws OccConflictException if it lost against a transaction committed since its snapshot
   * @throws JournalFailureException if the journal does not take its changes; the ledger is then as
   *     it was
   * @throws IllegalStateException if it was committed before
   */
  public void commit(Transaction transaction) {
    if (transaction.ledger() != this) {
      throw new IllegalArgumentException("a transaction of another ledger");
    }
    transaction.finish();
    if (!transaction.hasStatements()) {
      return;
    }
    Head reached;
    OccConflictException conflict = null;
    commits.lock();
    try {
      reached = appended(transaction);
    } catch (OccConflictException e) {
      conflict = e;
      reached = head;
    } finally {
      commits.unlock();
    }
    // A loser waits, too: a new attempt that does not see the winner's block would lose again.
    if (transaction.hasChanges()) {
      await(reached.state().tip(), reached.visible());
    } else {
      awaitOutcome(reached);
    }
    if (conflict != null) {
      throw conflict;
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
      LedgerState settled = settled();
      state = settled.showing(change.apply(settled.tampering()));
      head = new Head(state, VISIBLE);
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
    return fork(clock, ids, options, JournalStore::fork);
  }

  /**
   * As the other, with a store of its own.
   *
   * @param forkOf gives a store with all that is kept in another
   */
  public Ledger fork(
      InstantSource clock,
      IdSource ids,
      Supplier<LedgerOptions> options,
      UnaryOperator<JournalStore> forkOf) {
    commits.lock();
    try {
      LedgerState current = settled();
      Instant tip = current.blocks().block(current.tip()).blockTimestamp();
      return new Ledger(new LedgerClock(clock, tip), ids, forkOf.apply(store), options, current);
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

  /** Where the ledger stands once a transaction is in its journal. Under the lock of commits. */
  private Head appended(Transaction transaction) {
    if (head.visible().isCompletedExceptionally()) {
      // Nothing of what was on the way has come about.
      head = new Head(state, VISIBLE);
    }
    LedgerState current = head.state();
    transaction.validate(current);
    return transaction.hasChanges() || options().readOnlyTransactionsAppend()
        ? appended(transaction, current)
        : new Head(current, VISIBLE);
  }

  /** Reads go on where the journal takes nothing more. */
  private Head appended(Transaction transaction, LedgerState current) {
    try {
      return append(transaction.toBlock(current.blocks().block(current.tip())));
    } catch (JournalFailureException e) {
      if (transaction.hasChanges()) {
        throw e;
      }
      return new Head(current, VISIBLE);
    }
  }

  /** Under the lock of commits, so that the states become visible in the order of the blocks. */
  private Head append(Block block) {
    CompletableFuture<JournalView> keeping = store.append(block).toCompletableFuture();
    if (keeping.isCompletedExceptionally()) {
      await(block.blockAddress().sequenceNo(), keeping);
    }
    LedgerState next = head.state().apply(block, store.view());
    if (keeping.isDone() && !keeping.isCompletedExceptionally()) {
      state = next;
      head = new Head(next, VISIBLE);
    } else {
      head = new Head(next, keeping.thenAccept(kept -> state = next));
    }
    return head;
  }

  /** The state once everything appended is visible, or has failed. Under the lock of commits. */
  private LedgerState settled() {
    awaitOutcome(head);
    return state;
  }

  private static void awaitOutcome(Head reached) {
    CompletableFuture<Void> unused = reached.visible().exceptionally(failure -> null);
    unused.join();
  }

  private static void await(long sequenceNo, CompletableFuture<?> kept) {
    try {
      kept.join();
    } catch (CompletionException e) {
      throw new JournalFailureException(sequenceNo, Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  /** A state, and what completes once it is the one that is visible. */
  private record Head(LedgerState state, CompletableFuture<Void> visible) {}
}
