package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens clients of one type. */
interface ClientSource {

  /**
   * A new client that works for an account; one that is bound to a ledger, for that one.
   *
   * @param context where it is used, for what clients share
   */
  AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName);
}
