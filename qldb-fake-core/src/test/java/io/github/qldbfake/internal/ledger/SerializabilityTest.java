package io.github.qldbfake.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random transactions mixed step by step: those that commit must have seen exactly what they see
 * when they run one after the other, in the order of their commits, on a second ledger.
 */
class SerializabilityTest {

  private static final int TRANSACTIONS = 300;
  private static final int OPEN = 4;

  private final Ledger mixed = TestLedgers.ledger();
  private final List<UniqueId> tables =
      List.of(TestLedgers.createTable(mixed, "A", "k"), TestLedgers.createTable(mixed, "B", "k"));
  private final Ledger serial = TestLedgers.fork(mixed, 99);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void committedTransactionsSawASerialOrder(long seed) {
    Random random = new Random(seed);
    List<Running> open = new ArrayList<>();
    int committed = 0;
    for (int next = 0; next < TRANSACTIONS || !open.isEmpty(); ) {
      if (next < TRANSACTIONS && open.size() < OPEN) {
        open.add(new Running(seed * 1000 + next++, 1 + random.nextInt(4)));
        continue;
      }
      Running running = open.get(random.nextInt(open.size()));
      if (running.steps > 0) {
        running.step();
      } else {
        open.remove(running);
        committed += running.commits() ? 1 : 0;
      }
    }
    assertThat(contents(mixed)).isEqualTo(contents(serial));
    assertThat(committed).isBetween(TRANSACTIONS / 4, TRANSACTIONS - 1);
  }

  private List<String> contents(Ledger ledger) {
    List<String> contents = new ArrayList<>();
    for (UniqueId table : tables) {
      TestLedgers.begin(ledger)
          .scan(table)
          .forEach(document -> contents.add(document.version() + document.data().toText()));
    }
    return contents;
  }

  private final class Running {

    private final long seed;
    private final int length;
    private final RandomWork work;
    private final Transaction transaction = mixed.begin();
    private int steps;

    Running(long seed, int length) {
      this.seed = seed;
      this.length = length;
      this.work = new RandomWork(seed, tables);
      this.steps = length;
    }

    void step() {
      work.step(transaction);
      steps--;
    }

    boolean commits() {
      try {
        mixed.commit(transaction);
      } catch (OccConflictException e) {
        return false;
      }
      RandomWork again = new RandomWork(seed, tables);
      Transaction alone = serial.begin();
      for (int i = 0; i < length; i++) {
        again.step(alone);
      }
      serial.commit(alone);
      assertThat(work.log()).isEqualTo(again.log());
      return true;
    }
  }
}
