package io.github.qldbfake.verify;

/** What was to be verified cannot be read, or is not of a kind that can be verified. */
public final class UnreadableInputException extends RuntimeException {

  UnreadableInputException(String message) {
    super(message);
  }

  UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
