package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.fork;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static io.github.qldbfake.internal.ledger.TestLedgers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class LedgerForkTest {

  private final Ledger seed = ledger();
  private final UniqueId table = createTable(seed, "T", "a");
  private final UniqueId document = insert(seed, table, "{a:1}");

  @Test
  void aForkBeginsWithTheStateOfItsSeed() {
    Ledger fork = fork(seed, 1);
    assertThat(fork.state()).isSameAs(seed.state());
    assertThat(fork.strandId()).isEqualTo(seed.strandId());
  }

  @Test
  void forksDoNotSeeEachOther() {
    Ledger left = fork(seed, 1);
    Ledger right = fork(seed, 2);
    insert(left, table, "{a:2}");
    insert(right, table, "{a:3}");
    TestLedgers.run(right, t -> t.delete(table, document));
    assertThat(texts(begin(seed).scan(table))).containsExactly("{a:1}");
    assertThat(texts(begin(left).scan(table))).containsExactly("{a:1}", "{a:2}");
    assertThat(texts(begin(right).scan(table))).containsExactly("{a:3}");
  }

  @Test
  void forksKeepTheirOwnBlocks() {
    Ledger left = fork(seed, 1);
    Ledger right = fork(seed, 2);
    insert(left, table, "{a:2}");
    insert(right, table, "{a:3}");
    assertThat(left.state().tip()).isEqualTo(right.state().tip());
    assertThat(TestLedgers.lastBlock(left).blockHash().toString())
        .isNotEqualTo(TestLedgers.lastBlock(right).blockHash().toString());
  }

  @Test
  void aForkMakesTablesOfItsOwn() {
    createTable(fork(seed, 1), "Own");
    assertThat(begin(seed).table("Own")).isEmpty();
  }

  @Test
  void aForkDoesNotConflictWithItsSeed() {
    Ledger fork = fork(seed, 1);
    Transaction reader = begin(fork);
    reader.scan(table);
    insert(seed, table, "{a:2}");
    long tip = fork.state().tip();
    fork.commit(reader);
    assertThat(fork.state().tip()).isEqualTo(tip + 1);
  }

  @Test
  void theTimeOfAForkGoesOnFromTheTip() {
    Instant tip = TestLedgers.lastBlock(seed).blockTimestamp();
    Ledger fork = seed.fork(InstantSource.fixed(Instant.EPOCH), new SeededIds(1));
    insert(fork, table, "{a:2}");
    Instant start =
        TestLedgers.lastBlock(fork).transactionInfo().orElseThrow().statements().get(0).startTime();
    assertThat(start).isAfter(tip);
  }
}
