package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.util.concurrent.CompletionStage;

/** Where the blocks of one ledger are kept. One caller appends at a time; anyone may read views. */
public interface JournalStore extends AutoCloseable {

  /**
   * Keeps {@code block}, which must be the next one.
   *
   * @return completes once the block is kept for good, with the journal that ends with it
   */
  CompletionStage<JournalView> append(Block block);

  /** What is kept so far. */
  JournalView view();

  /** A store that begins with everything kept here and shares no later block. */
  JournalStore fork();

  @Override
  void close();
}
