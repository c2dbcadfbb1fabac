package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.SharedSequence;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A journal in memory; forks share the blocks they have in common. */
public final class MemoryJournalStore implements JournalStore {

  private volatile SharedSequence<Block> blocks;

  /** A store without blocks. */
  public MemoryJournalStore() {
    this(SharedSequence.empty());
  }

  private MemoryJournalStore(SharedSequence<Block> blocks) {
    this.blocks = blocks;
  }

  @Override
  public synchronized CompletionStage<JournalView> append(Block block) {
    if (!isNext(block)) {
      throw new IllegalArgumentException(
          "block "
              + block.blockAddress()
              + " does not follow the "
              + blocks.size()
              + " blocks kept so far");
    }
    blocks = blocks.append(block);
    return CompletableFuture.completedFuture(view());
  }

  @Override
  public JournalView view() {
    return new MemoryJournalView(blocks);
  }

  @Override
  public JournalStore fork() {
    return new MemoryJournalStore(blocks);
  }

  @Override
  public void close() {}

  private boolean isNext(Block block) {
    long size = blocks.size();
    if (block.blockAddress().sequenceNo() != size) {
      return false;
    }
    Hash tip = size == 0 ? Hash.EMPTY : blocks.get(size - 1).blockHash();
    return block.previousBlockHash().equals(tip);
  }

  private record MemoryJournalView(SharedSequence<Block> blocks) implements JournalView {

    @Override
    public long size() {
      return blocks.size();
    }

    @Override
    public Block block(long sequenceNo) {
      return blocks.get(sequenceNo);
    }
  }
}
