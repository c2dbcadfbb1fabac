package io.github.qldbfake.internal.ledger;

/** A change that the ledger refuses; the message is the one a client gets. */
public final class RefusedChangeException extends RuntimeException {

  /** An exception with the text that the client gets. */
  public RefusedChangeException(String message) {
    super(message);
  }
}
