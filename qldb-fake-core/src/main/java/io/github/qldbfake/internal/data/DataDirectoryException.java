package io.github.qldbfake.internal.data;

import java.io.IOException;
import java.nio.file.Path;

/** A data directory that cannot be used as it is; the message says what to do. */
public final class DataDirectoryException extends IOException {

  private static final long serialVersionUID = 1;

  DataDirectoryException(String message) {
    super(message);
  }

  /** A file without which a ledger is none. */
  static DataDirectoryException missing(Path file) {
    return new DataDirectoryException(
        file + " is missing; put it back from a copy, or remove the folder with the ledger");
  }

  DataDirectoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
