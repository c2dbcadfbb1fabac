package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockWriter;

/** A transaction committed since the snapshot of another changed what the other accessed. */
public final class OccConflictException extends RuntimeException {

  private static final String FAILURE = "Optimistic concurrency control (OCC) failure";

  private OccConflictException(String message) {
    super(message);
  }

  /** The exception with the service's own text. */
  public static OccConflictException ofCommit() {
    return new OccConflictException(FAILURE + " encountered while committing the transaction");
  }

  /** Two transactions asked to redact revisions of one block. */
  static OccConflictException ofRedaction(BlockAddress location) {
    return new OccConflictException(
        FAILURE
            + " while attempting to redact revision at location: "
            + new BlockWriter().address(location));
  }
}
