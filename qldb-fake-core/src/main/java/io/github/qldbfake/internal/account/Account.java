package io.github.qldbfake.internal.account;

import java.time.InstantSource;

/** One account: ledgers, clock and ids that no other account sees. */
public final class Account {

  Account() {
    throw new UnsupportedOperationException();
  }

  /** The twelve digits. */
  public String id() {
    throw new UnsupportedOperationException();
  }

  /** The clock of everything in the account. */
  public InstantSource clock() {
    throw new UnsupportedOperationException();
  }

  /** The ledgers of one region. */
  public LedgerRegistry ledgers(String region) {
    throw new UnsupportedOperationException();
  }
}
