package io.github.qldbfake.internal.ledger;

/** A transaction committed since the snapshot of another changed what the other accessed. */
public final class OccConflictException extends RuntimeException {

  /** The exception with the service's own text. */
  public OccConflictException() {
    super(
        "Optimistic concurrency control (OCC) failure encountered while committing the"
            + " transaction");
  }
}
