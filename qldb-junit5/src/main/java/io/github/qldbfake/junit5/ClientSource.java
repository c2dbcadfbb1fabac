package io.github.qldbfake.junit5;

/** Opens clients of one type. */
interface ClientSource {

  /** A new client that works for an account; one that is bound to a ledger, for that one. */
  AutoCloseable open(ClientTarget target, String ledgerName);
}
