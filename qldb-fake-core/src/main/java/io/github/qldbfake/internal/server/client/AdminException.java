package io.github.qldbfake.internal.server.client;

/** A call that the server refuses, or that has not reached it. */
public final class AdminException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean wrongArgument;

  AdminException(String message, boolean wrongArgument) {
    super(message);
    this.wrongArgument = wrongArgument;
  }

  AdminException(String message, Throwable cause) {
    super(message, cause);
    this.wrongArgument = false;
  }

  /** Whether an argument made no sense. */
  public boolean isAboutArgument() {
    return wrongArgument;
  }
}
