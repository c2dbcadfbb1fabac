package io.github.qldbfake.internal.ledger;

/** The journal did not take a block, for the reason that is the cause. */
public final class JournalFailureException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  JournalFailureException(long sequenceNo, Throwable cause) {
    super("the journal did not take block " + sequenceNo + ": " + cause.getMessage(), cause);
  }
}
