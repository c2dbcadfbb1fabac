package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;

/** Opens clients of one type. */
interface ClientSource {

  /** A new client that works for {@code account}; one that is bound to a ledger, for that one. */
  AutoCloseable open(FakeAccount account, String ledgerName);
}
