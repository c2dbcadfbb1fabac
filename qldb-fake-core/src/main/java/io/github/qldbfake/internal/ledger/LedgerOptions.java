package io.github.qldbfake.internal.ledger;

/**
 * Behaviour of a ledger that a test may change.
 *
 * @param readOnlyTransactionsAppend whether a committed transaction that only read appends a block
 */
public record LedgerOptions(boolean readOnlyTransactionsAppend) {

  /** What the service did. */
  public static LedgerOptions ofService() {
    return new LedgerOptions(true);
  }
}
