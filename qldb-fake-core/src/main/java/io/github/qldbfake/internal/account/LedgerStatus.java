package io.github.qldbfake.internal.account;

/** The states of a ledger resource. A deleted ledger has none: it is gone. */
public enum LedgerStatus {
  /** Being created. */
  CREATING,
  /** Ready for use. */
  ACTIVE,
  /** Being deleted. */
  DELETING
}
