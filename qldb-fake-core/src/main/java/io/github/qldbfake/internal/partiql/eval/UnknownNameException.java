package io.github.qldbfake.internal.partiql.eval;

/** A name in a statement that stands for nothing. */
public final class UnknownNameException extends StatementException {

  /** An exception with the text that the client gets. */
  public UnknownNameException(String message) {
    super(message);
  }
}
