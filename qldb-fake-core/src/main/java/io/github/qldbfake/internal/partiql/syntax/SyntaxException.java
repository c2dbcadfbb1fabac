package io.github.qldbfake.internal.partiql.syntax;

/** A statement that cannot be lexed or parsed; the message is the one a client gets. */
public final class SyntaxException extends RuntimeException {

  /** An exception with the text that the client gets. */
  public SyntaxException(String message) {
    super(message);
  }
}
