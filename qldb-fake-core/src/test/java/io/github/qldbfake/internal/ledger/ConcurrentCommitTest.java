package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentCommitTest {

  private static final int THREADS = 4;
  private static final int EACH = 50;

  private final Ledger ledger = TestLedgers.ledger();
  private final UniqueId table = TestLedgers.createTable(ledger, "Counters");
  private final UniqueId counter = TestLedgers.insert(ledger, table, "{n:0}");

  @Test
  void noUpdateIsLost() throws Exception {
    inParallel(this::incrementManyTimes);
    assertThat(count(TestLedgers.begin(ledger))).isEqualTo(THREADS * EACH);
    assertThat(TestLedgers.begin(ledger).committed().history(table, counter))
        .hasSize(THREADS * EACH + 1);
  }

  @Test
  void noBlindInsertIsLostOrRefused() throws Exception {
    long tip = ledger.state().tip();
    inParallel(this::insertManyTimes);
    assertThat(TestLedgers.begin(ledger).scan(table)).hasSize(THREADS * EACH + 1);
    assertThat(ledger.state().tip()).isEqualTo(tip + THREADS * EACH);
  }

  @Test
  void theBlocksAreOneChainInTime() throws Exception {
    inParallel(this::insertManyTimes);
    LedgerState state = ledger.state();
    for (long i = 1; i <= state.tip(); i++) {
      Block previous = state.journal().block(i - 1);
      Block block = state.journal().block(i);
      assertThat(block.blockAddress().sequenceNo()).isEqualTo(i);
      assertThat(block.previousBlockHash().toString()).isEqualTo(previous.blockHash().toString());
      assertThat(block.blockTimestamp()).isAfter(previous.blockTimestamp());
    }
  }

  private Integer incrementManyTimes() {
    int done = 0;
    while (done < EACH) {
      Transaction transaction = TestLedgers.begin(ledger);
      transaction.update(table, counter, ion("{n:" + (count(transaction) + 1) + "}"));
      try {
        ledger.commit(transaction);
        done++;
      } catch (OccConflictException e) {
        Thread.onSpinWait();
      }
    }
    return done;
  }

  private Integer insertManyTimes() {
    for (int i = 0; i < EACH; i++) {
      TestLedgers.insert(ledger, table, "{n:" + i + "}");
    }
    return EACH;
  }

  private int count(Transaction transaction) {
    Document document = transaction.document(table, counter).orElseThrow();
    return ((IonInt) ((IonStruct) document.data().load()).get("n")).intValue();
  }

  private static void inParallel(Callable<Integer> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> results = threads.invokeAll(Collections.nCopies(THREADS, work));
      for (Future<Integer> result : results) {
        assertThat(result.get()).isEqualTo(EACH);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
