package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerRegistry;

/** On whose behalf an operation runs, and in which region. */
public record Caller(Account account, String region) {

  /** The ledgers the caller sees. */
  public LedgerRegistry ledgers() {
    return account.ledgers(region);
  }
}
