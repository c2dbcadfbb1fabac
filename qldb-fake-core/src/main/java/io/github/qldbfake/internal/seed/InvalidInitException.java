package io.github.qldbfake.internal.seed;

/**
 * An init file that cannot be applied; the message begins with its name and, if known, the line.
 */
public final class InvalidInitException extends RuntimeException {

  InvalidInitException(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
