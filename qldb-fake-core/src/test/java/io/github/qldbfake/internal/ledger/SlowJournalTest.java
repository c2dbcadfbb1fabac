package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.store.FileJournalStore;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits while the writes of others are still under way. */
class SlowJournalTest {

  private final BlockingQueue<Runnable> writes = new LinkedBlockingQueue<>();
  private final Path path;
  private volatile boolean held;

  SlowJournalTest(@TempDir Path directory) {
    this.path = directory.resolve("journal");
  }

  @Test
  void aCommitIsNotVisibleBeforeItsBlockIsKept() throws Exception {
    Ledger ledger = ledgerWithATable();
    UniqueId table = ledger.state().tables().definitions().get(0).id();
    long tip = ledger.state().tip();
    FutureTask<Long> commit =
        started(
            () -> {
              TestLedgers.insert(ledger, table, "{a:1}");
              return ledger.state().tip();
            });
    Runnable write = writes.take();
    assertThat(ledger.state().tip()).isEqualTo(tip);
    assertThat(TestLedgers.begin(ledger).scan(table)).isEmpty();
    write.run();
    assertThat(commit.get()).isEqualTo(tip + 1);
  }

  @Test
  void whoLosesAgainstABlockThatIsNotKeptYetSeesItInTheNextAttempt() throws Exception {
    Ledger ledger = ledgerWithATable();
    UniqueId table = ledger.state().tables().definitions().get(0).id();
    Transaction loser = TestLedgers.begin(ledger);
    assertThat(loser.scan(table)).isEmpty();
    loser.insert(table, ion("{a:2}"));
    FutureTask<Long> winner =
        started(
            () -> {
              TestLedgers.insert(ledger, table, "{a:1}");
              return ledger.state().tip();
            });
    Runnable write = writes.take();
    FutureTask<Long> seenByLoser = new FutureTask<>(() -> tipAfterConflict(ledger, loser));
    Thread losing = new Thread(seenByLoser);
    losing.start();
    while (losing.getState() != Thread.State.WAITING && losing.isAlive()) {
      Thread.onSpinWait();
    }
    write.run();
    assertThat(seenByLoser.get()).isEqualTo(winner.get());
  }

  /** An interrupt closes the channel of the file, which is as good as a disk that fails. */
  @Test
  void readsGoOnAfterAWriteThatFailed() throws Exception {
    Ledger ledger = ledgerWithATable();
    UniqueId table = ledger.state().tables().definitions().get(0).id();
    LedgerState before = ledger.state();
    FutureTask<UniqueId> failing = started(() -> TestLedgers.insert(ledger, table, "{a:1}"));
    Runnable write = writes.take();
    Thread.currentThread().interrupt();
    write.run();
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(failing::get).hasCauseInstanceOf(JournalFailureException.class);
    TestLedgers.run(ledger, t -> t.scan(table));
    assertThat(ledger.state()).isSameAs(before);
  }

  @Test
  void everythingThatManyThreadsCommittedComesBack() throws Exception {
    ExecutorService writers = Executors.newCachedThreadPool();
    try {
      LedgerState before = committedByMany(writers);
      try (JournalStore reopened = FileJournalStore.open(path, writers)) {
        Ledger recovered =
            Ledger.recover(TestLedgers.CLOCK, new SeededIds(8), reopened, LedgerOptions::ofService);
        assertThat(TestLedgers.contents(recovered.state()))
            .isEqualTo(TestLedgers.contents(before))
            .hasSizeGreaterThan(8 * 50);
      }
    } finally {
      writers.shutdown();
    }
  }

  private LedgerState committedByMany(ExecutorService writers) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (JournalStore store = FileJournalStore.create(path, writers)) {
      Ledger ledger = TestLedgers.ledger(store);
      UniqueId table = TestLedgers.createTable(ledger, "T", "a");
      List<Future<Integer>> done = new ArrayList<>();
      for (int client = 0; client < 8; client++) {
        int from = client * 50;
        done.add(clients.submit(() -> insert(ledger, table, from, 50)));
      }
      for (Future<Integer> client : done) {
        assertThat(client.get()).isEqualTo(50);
      }
      return ledger.state();
    } finally {
      clients.shutdown();
    }
  }

  private static int insert(Ledger ledger, UniqueId table, int from, int count) {
    for (int number = from; number < from + count; number++) {
      TestLedgers.insert(ledger, table, "{a:" + number + "}");
    }
    return count;
  }

  private static long tipAfterConflict(Ledger ledger, Transaction loser) {
    try {
      ledger.commit(loser);
      throw new AssertionError("there was no conflict");
    } catch (OccConflictException e) {
      return ledger.state().tip();
    }
  }

  /** Its later writes wait in {@link #writes}. */
  private Ledger ledgerWithATable() throws IOException {
    Ledger ledger = TestLedgers.ledger(FileJournalStore.create(path, this::write));
    UniqueId unused = TestLedgers.createTable(ledger, "T");
    held = true;
    return ledger;
  }

  private void write(Runnable work) {
    if (held) {
      writes.add(work);
    } else {
      work.run();
    }
  }

  private static <T> FutureTask<T> started(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(task).start();
    return task;
  }
}
