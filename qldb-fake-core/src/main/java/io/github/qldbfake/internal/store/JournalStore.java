package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.util.concurrent.CompletionStage;

/** Where the blocks of one ledger are kept. One caller appends at a time; anyone may read views. */
public interface JournalStore extends AutoCloseable {

  /**
   * Keeps {@code block}, which must be the next one. The caller may append more before this
   * completes; appends complete in their order. Once one has failed that was on its way, so do all
   * that follow it.
   *
   * @return completes once the block is kept for good, with the journal that ends with it
   */
  CompletionStage<JournalView> append(Block block);

  /** What has been appended so far, kept for good or still on the way. */
  JournalView view();

  /** A store in memory that begins with everything kept here for good and shares no later block. */
  JournalStore fork();

  /** Waits for what is on the way, and takes no more. */
  @Override
  void close();
}
