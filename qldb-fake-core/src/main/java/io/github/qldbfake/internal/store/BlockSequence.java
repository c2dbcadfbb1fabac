package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.SharedSequence;

/** A chain of blocks in memory from block 0 on, immutable. */
record BlockSequence(SharedSequence<Block> blocks) implements JournalView {

  static final BlockSequence EMPTY = new BlockSequence(SharedSequence.empty());

  /** A copy of what {@code view} holds. */
  static BlockSequence of(JournalView view) {
    BlockSequence copy = EMPTY;
    for (long number = 0; number < view.size(); number++) {
      copy = copy.append(view.block(number));
    }
    return copy;
  }

  @Override
  public long size() {
    return blocks.size();
  }

  @Override
  public Block block(long sequenceNo) {
    return blocks.get(sequenceNo);
  }

  /**
   * The chain with one block more.
   *
   * @throws IllegalArgumentException if {@code block} is not the next one
   */
  BlockSequence append(Block block) {
    if (!isNext(block)) {
      throw new IllegalArgumentException(
          "block " + block.blockAddress() + " does not follow the " + size() + " blocks so far");
    }
    return new BlockSequence(blocks.append(block));
  }

  private boolean isNext(Block block) {
    if (block.blockAddress().sequenceNo() != size()) {
      return false;
    }
    Hash tip = size() == 0 ? Hash.EMPTY : block(size() - 1).blockHash();
    return block.previousBlockHash().equals(tip);
  }
}
