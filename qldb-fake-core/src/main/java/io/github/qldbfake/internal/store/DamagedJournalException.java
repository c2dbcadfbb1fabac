package io.github.qldbfake.internal.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file that does not hold the journal that was written to it. */
public final class DamagedJournalException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedJournalException(Path file, long offset, long block, String reason) {
    super(file + " is damaged at offset " + offset + ", block " + block + ": " + reason);
  }
}
