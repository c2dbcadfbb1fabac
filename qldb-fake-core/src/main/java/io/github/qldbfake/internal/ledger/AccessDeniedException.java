package io.github.qldbfake.internal.ledger;

/**
 * A statement that the one who runs it may not run. It does not say why: a name that is unknown and
 * one that may not be used look alike.
 */
public final class AccessDeniedException extends RuntimeException {

  /** An exception. */
  public AccessDeniedException() {
    super("access denied");
  }
}
