package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.store.JournalView;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A journal in memory whose disk can be declared full. */
final class FailingJournalStore implements JournalStore {

  private final MemoryJournalStore kept = new MemoryJournalStore();
  private boolean full;

  void setFull(boolean full) {
    this.full = full;
  }

  @Override
  public CompletionStage<JournalView> append(Block block) {
    return full
        ? CompletableFuture.failedStage(new IOException("no space left"))
        : kept.append(block);
  }

  @Override
  public JournalView view() {
    return kept.view();
  }

  @Override
  public JournalStore fork() {
    return kept.fork();
  }

  @Override
  public void close() {
    kept.close();
  }
}
