package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.store.JournalStore;

/**
 * Where one ledger lives: its journal and its record. One caller at a time changes it, but for
 * appends to the journal. Every method throws a {@link ServiceException} if the ledger cannot be
 * kept as asked.
 */
public interface LedgerHome {

  /** The journal, without blocks if the home is new. */
  JournalStore journal();

  /** A journal with everything kept in another, in place of the one there was. */
  JournalStore replaceJournal(JournalStore seed);

  /** Keeps the record for good; only a home that has one outlives the process. */
  void save(LedgerRecord ledger);

  /** Takes the ledger away for good. */
  void remove();

  /** Leaves the ledger as it is, and takes no more. */
  void close();
}
