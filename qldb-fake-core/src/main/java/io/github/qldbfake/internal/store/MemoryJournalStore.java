package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A journal in memory; forks share the blocks they have in common. */
public final class MemoryJournalStore implements JournalStore {

  private volatile BlockSequence blocks;

  /** A store without blocks. */
  public MemoryJournalStore() {
    this(BlockSequence.EMPTY);
  }

  MemoryJournalStore(BlockSequence blocks) {
    this.blocks = blocks;
  }

  @Override
  public synchronized CompletionStage<JournalView> append(Block block) {
    blocks = blocks.append(block);
    return CompletableFuture.completedFuture(blocks);
  }

  @Override
  public JournalView view() {
    return blocks;
  }

  @Override
  public JournalStore fork() {
    return new MemoryJournalStore(blocks);
  }

  @Override
  public void close() {}
}
