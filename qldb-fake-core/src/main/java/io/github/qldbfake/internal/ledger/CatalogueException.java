package io.github.qldbfake.internal.ledger;

/** A change of tables or indexes that the ledger refuses; the message is the service's. */
public final class CatalogueException extends RuntimeException {

  /** An exception with the text that the client gets. */
  public CatalogueException(String message) {
    super(message);
  }
}
