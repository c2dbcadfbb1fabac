package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.util.concurrent.CompletionStage;

/** A journal in memory; forks share the blocks they have in common. */
public final class MemoryJournalStore implements JournalStore {

  /** A store without blocks. */
  public MemoryJournalStore() {}

  @Override
  public CompletionStage<JournalView> append(Block block) {
    throw new UnsupportedOperationException();
  }

  @Override
  public JournalView view() {
    throw new UnsupportedOperationException();
  }

  @Override
  public JournalStore fork() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
