package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens clients of one type, or makes what clients are built with. */
interface ClientSource {

  /**
   * A new client that works for an account; one that is bound to a ledger, for that one. It is to
   * be closed if it is an {@link AutoCloseable}.
   *
   * @param context where it is used, for what clients share
   */
  Object open(ExtensionContext context, ClientTarget target, String ledgerName);
}
