package io.github.qldbfake.internal.partiql.eval;

/** A statement that cannot be run; the message is the one a client gets. */
public sealed class StatementException extends RuntimeException permits UnknownNameException {

  /** An exception with the text that the client gets. */
  public StatementException(String message) {
    super(message);
  }
}
