package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.store.MemoryJournalStore;

/** The home of a ledger that ends with the process. */
final class MemoryHome implements LedgerHome {

  private JournalStore journal = new MemoryJournalStore();

  @Override
  public JournalStore journal() {
    return journal;
  }

  @Override
  public JournalStore replaceJournal(JournalStore seed) {
    journal = seed.fork();
    return journal;
  }

  @Override
  public void save(LedgerRecord ledger) {}

  @Override
  public void remove() {}

  @Override
  public void close() {}
}
