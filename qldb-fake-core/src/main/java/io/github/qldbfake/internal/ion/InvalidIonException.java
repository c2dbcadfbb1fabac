package io.github.qldbfake.internal.ion;

/** Text or bytes from outside are not exactly one Ion value. */
public final class InvalidIonException extends RuntimeException {

  /** An exception that says what is wrong with the input. */
  public InvalidIonException(String message) {
    super(message);
  }

  /** An exception that says what is wrong with the input, with the reader's own complaint. */
  public InvalidIonException(String message, Throwable cause) {
    super(message, cause);
  }
}
