package io.github.qldbfake;

/** A call on a handle of the fake that cannot be carried out; the message says why. */
public final class QldbFakeException extends RuntimeException {

  QldbFakeException(String message) {
    super(message);
  }

  QldbFakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
