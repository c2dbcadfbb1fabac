package io.github.qldbfake.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.MerkleTree;
import io.github.qldbfake.internal.store.JournalView;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerStateTest {

  private final Ledger ledger = TestLedgers.ledger();
  private final UniqueId table = TestLedgers.createTable(ledger, "A", "k");
  private final UniqueId other = TestLedgers.createTable(ledger, "B", "k");

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void replayingTheJournalGivesTheSameState(long seed) {
    workAtRandom(seed);
    LedgerState state = ledger.state();
    LedgerState replayed = replay(state.journal());
    assertThat(TestLedgers.contents(replayed)).isEqualTo(TestLedgers.contents(state));
    assertThat(digest(replayed, replayed.tip())).isEqualTo(digest(state, state.tip()));
  }

  @Test
  void aStateStaysWhatItWas() {
    workAtRandom(14);
    LedgerState before = ledger.state();
    List<String> contents = TestLedgers.contents(before);
    String digest = digest(before, before.tip());
    workAtRandom(15);
    assertThat(TestLedgers.contents(before)).isEqualTo(contents);
    assertThat(digest(before, before.tip())).isEqualTo(digest);
    assertThat(before.journal().size()).isEqualTo(before.tip() + 1);
  }

  @Test
  void aLaterStateGivesTheDigestOfAnEarlierTip() {
    LedgerState before = ledger.state();
    workAtRandom(16);
    assertThat(digest(ledger.state(), before.tip())).isEqualTo(digest(before, before.tip()));
  }

  @Test
  void theDigestIsTheRootOverTheBlockHashes() {
    LedgerState state = ledger.state();
    MerkleTree tree = MerkleTree.empty();
    for (long i = 0; i <= state.tip(); i++) {
      tree = tree.append(state.journal().block(i).blockHash());
    }
    assertThat(digest(state, state.tip())).isEqualTo(tree.root(tree.size()).toString());
  }

  @Test
  void aBlockThatDoesNotFollowIsRefused() {
    LedgerState state = ledger.state();
    Block tip = state.journal().block(state.tip());
    assertThatThrownBy(() -> state.apply(tip, state.journal()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private LedgerState replay(JournalView journal) {
    LedgerState state = LedgerState.beforeFirst(ledger.strandId(), new MemoryJournalStore().view());
    for (long i = 0; i < journal.size(); i++) {
      state = state.apply(journal.block(i), journal);
    }
    return state;
  }

  private void workAtRandom(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      RandomWork work = new RandomWork(random.nextLong(), List.of(table, other));
      TestLedgers.run(ledger, work::step);
      if (i % 20 == 10) {
        String name = "T" + seed + i;
        UniqueId dropped = TestLedgers.createTable(ledger, name, "k");
        TestLedgers.insert(ledger, dropped, "{k:1}");
        TestLedgers.run(ledger, t -> t.catalogue().createIndex(dropped, "v"));
        TestLedgers.run(ledger, t -> t.catalogue().dropTable(dropped));
      }
    }
  }

  private static String digest(LedgerState state, long tip) {
    return state.digest(tip).toString();
  }
}
