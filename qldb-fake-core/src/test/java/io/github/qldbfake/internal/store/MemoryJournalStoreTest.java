package io.github.qldbfake.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.RandomJournal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A journal in memory. */
final class MemoryJournalStoreTest {

  private final RandomJournal journal = new RandomJournal(11);
  private final List<Block> blocks = journal.blocks(5);
  private final MemoryJournalStore store = new MemoryJournalStore();

  @Test
  void anAppendIsCompleteAtOnceWithTheJournalThatEndsWithTheBlock() {
    assertThat(store.append(blocks.get(0)))
        .isCompletedWithValueMatching(view -> kept(view).equals(blocks.subList(0, 1)));
  }

  @Test
  void theViewHoldsWhatWasAppended() {
    append(store, blocks);
    assertThat(kept(store.view())).isEqualTo(blocks);
  }

  @Test
  void aViewDoesNotSeeLaterBlocks() {
    store.append(blocks.get(0));
    JournalView before = store.view();
    store.append(blocks.get(1));
    assertThat(kept(before)).isEqualTo(blocks.subList(0, 1));
  }

  @Test
  void aBlockThatWasLeftOutIsRefused() {
    store.append(blocks.get(0));
    assertRefused(blocks.get(2));
  }

  @Test
  void aBlockIsNotKeptTwice() {
    store.append(blocks.get(0));
    assertRefused(blocks.get(0));
  }

  @Test
  void aBlockOfAnotherChainIsRefused() {
    store.append(blocks.get(0));
    assertRefused(new RandomJournal(12).blocks(2).get(1));
  }

  @Test
  void aForkBeginsWithEverythingAndSharesNoLaterBlock() {
    append(store, blocks);
    JournalStore fork = store.fork();
    Block here = journal.after(blocks.get(4));
    Block there = journal.after(blocks.get(4));
    store.append(here);
    fork.append(there);
    assertThat(kept(fork.view())).startsWith(blocks.toArray(Block[]::new)).endsWith(there);
    assertThat(kept(store.view())).endsWith(here).doesNotContain(there);
  }

  @Test
  void aForkSurvivesTheCloseOfItsSeed() {
    append(store, blocks);
    JournalStore fork = store.fork();
    store.close();
    assertThat(kept(fork.view())).isEqualTo(blocks);
  }

  private void assertRefused(Block block) {
    assertThatThrownBy(() -> store.append(block)).isInstanceOf(IllegalArgumentException.class);
    assertThat(kept(store.view())).isEqualTo(blocks.subList(0, 1));
  }

  private static void append(JournalStore store, List<Block> blocks) {
    blocks.forEach(store::append);
  }

  private static List<Block> kept(JournalView view) {
    return LongStream.range(0, view.size()).mapToObj(view::block).toList();
  }
}
