package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.qldb.QldbDriver;

/** Several threads and drivers at once, with retries as programs have them. */
final class ParallelDriversTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 8;

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aCounter() {
    ledger.run("CREATE TABLE T");
    ledger.insert("T", "{n:0}");
  }

  @Test
  void threadsOfOneDriverLoseNoIncrement() throws Exception {
    QldbDriver shared = ledger.open(ledger.builder());
    inParallel(Collections.nCopies(THREADS, () -> increment(shared)));
    assertThat(ledger.run("SELECT VALUE n FROM T"))
        .containsExactly(Integer.toString(THREADS * ROUNDS));
  }

  @Test
  void driversOfTheirOwnLoseNoIncrement() throws Exception {
    List<Callable<Integer>> programs = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      QldbDriver own = ledger.open(ledger.builder());
      programs.add(() -> increment(own));
    }
    inParallel(programs);
    assertThat(ledger.run("SELECT VALUE n FROM T"))
        .containsExactly(Integer.toString(THREADS * ROUNDS));
  }

  private static int increment(QldbDriver driver) {
    for (int round = 0; round < ROUNDS; round++) {
      driver.execute(
          txn -> {
            String old = DriverFixture.rows(txn, "SELECT VALUE n FROM T").get(0);
            String next = Integer.toString(Integer.parseInt(old) + 1);
            assertThat(DriverFixture.rows(txn, "UPDATE T SET n = ?", next)).hasSize(1);
          },
          DriverFixture.retries(1000));
    }
    return ROUNDS;
  }

  private static void inParallel(List<Callable<Integer>> programs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(programs.size());
    try {
      for (Future<Integer> program : threads.invokeAll(programs)) {
        assertThat(program.get()).isEqualTo(ROUNDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
