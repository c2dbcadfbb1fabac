package io.github.qldbfake.internal.ledger;

/**
 * Behaviour of a ledger that may change while it lives.
 *
 * @param readOnlyTransactionsAppend whether a committed transaction that only read appends a block
 * @param tableTags whether tables may be created with tags, as in the permissions mode STANDARD
 * @param limits what a transaction may do at most
 */
public record LedgerOptions(boolean readOnlyTransactionsAppend, boolean tableTags, Limits limits) {

  /** What the service did, for a ledger in the permissions mode ALLOW_ALL. */
  public static LedgerOptions ofService() {
    return new LedgerOptions(true, false, Limits.ofService());
  }

  /** These options with other limits. */
  public LedgerOptions with(Limits other) {
    return new LedgerOptions(readOnlyTransactionsAppend, tableTags, other);
  }

  /** These options for a ledger in which read-only transactions leave no block. */
  public LedgerOptions withoutReadOnlyBlocks() {
    return new LedgerOptions(false, tableTags, limits);
  }

  /** These options for a ledger whose tables may or may not have tags. */
  public LedgerOptions withTableTags(boolean allowed) {
    return new LedgerOptions(readOnlyTransactionsAppend, allowed, limits);
  }
}
