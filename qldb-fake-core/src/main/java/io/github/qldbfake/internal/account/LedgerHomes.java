package io.github.qldbfake.internal.account;

import java.util.List;

/** Gives the ledgers of accounts their homes. Thread-safe. */
public interface LedgerHomes extends AutoCloseable {

  /** Homes in memory, which end with the process. */
  LedgerHomes MEMORY = (accountId, region, ledgerName) -> new MemoryHome();

  /**
   * A home for a new ledger.
   *
   * @throws ServiceException if there can be none
   */
  LedgerHome establish(String accountId, String region, String ledgerName);

  /** The ledgers of an earlier process. */
  default List<KeptLedger> kept() {
    return List.of();
  }

  /**
   * Does work that makes ledgers before anybody is served. If it fails, or the process ends in it,
   * the next process has none of them.
   */
  default void prepare(Runnable work) {
    work.run();
  }

  /** Lets go of whatever all homes share, after the last home is closed. */
  @Override
  default void close() {}

  /** A ledger of an earlier process, and whose it is. */
  record KeptLedger(String accountId, String region, LedgerRecord ledger, LedgerHome home) {}
}
