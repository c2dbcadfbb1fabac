package io.github.qldbfake.internal.data;

import java.io.IOException;

/** A data directory that cannot be used as it is; the message says what to do. */
public final class DataDirectoryException extends IOException {

  private static final long serialVersionUID = 1;

  DataDirectoryException(String message) {
    super(message);
  }

  DataDirectoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
