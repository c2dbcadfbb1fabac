package io.github.qldbfake.internal.partiql;

/** A statement that the service refuses; the message is the one a client gets. */
public final class PartiqlException extends RuntimeException {

  /** An exception with the text that the client gets. */
  public PartiqlException(String message) {
    super(message);
  }
}
