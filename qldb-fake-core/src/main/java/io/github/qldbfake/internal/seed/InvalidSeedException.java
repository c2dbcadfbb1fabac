package io.github.qldbfake.internal.seed;

/** A ledger that cannot be made as it is configured; the message says where and why. */
public final class InvalidSeedException extends RuntimeException {

  private final String ledgerName;

  InvalidSeedException(String ledgerName, String message, Throwable cause) {
    super(message, cause);
    this.ledgerName = ledgerName;
  }

  /** The ledger it is about. */
  public String ledgerName() {
    return ledgerName;
  }
}
