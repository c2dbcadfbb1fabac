package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.TransactionInfo;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.Tampering;
import io.github.qldbfake.internal.store.JournalView;
import java.util.List;
import java.util.function.Supplier;

/** Lets a ledger show other things than it holds. */
public final class JournalTampering {

  private final Supplier<Ledger> ledger;

  JournalTampering(Supplier<Ledger> ledger) {
    this.ledger = ledger;
  }

  /**
   * Shows other data in a revision, under the hash of the true data.
   *
   * @throws ServiceException if there is no such revision, it has no data, or {@code ionText} is
   *     not Ion
   */
  public void data(String documentId, long version, String ionText) {
    Revision revision = revision(documentId, version);
    if (revision.data().isEmpty()) {
      throw Refusal.conflict(
          "version " + version + " of document " + documentId + " has no data to tamper with");
    }
    IonBytes data = Refusal.ion(ionText);
    ledger.get().tamper(tampering -> tampering.withData(revision, data));
  }

  /**
   * Shows a revision with one bit of its hash flipped.
   *
   * @throws ServiceException if there is no such revision
   */
  public void hash(String documentId, long version) {
    Revision revision = revision(documentId, version);
    ledger.get().tamper(tampering -> tampering.withHashOf(revision));
  }

  /**
   * Shows a block with one bit of its {@code blockHash} flipped.
   *
   * @throws ServiceException if there is no such block
   */
  public void blockHash(long sequenceNo) {
    Block block = block(sequenceNo);
    ledger.get().tamper(tampering -> tampering.withBlockHashOf(block));
  }

  /**
   * Shows another text for a statement, under the digest of the true one.
   *
   * @throws ServiceException if there is no such block, or no such statement in it
   */
  public void statement(long sequenceNo, int position, String text) {
    Block block = block(sequenceNo);
    int statements =
        block.transactionInfo().map(TransactionInfo::statements).stream()
            .mapToInt(List::size)
            .sum();
    if (position < 0 || position >= statements) {
      throw Refusal.missing(
          "block " + sequenceNo + " has " + statements + " statements, so none at " + position);
    }
    ledger.get().tamper(tampering -> tampering.withStatement(block, position, text));
  }

  /** Shows every proof with one bit flipped. */
  public void proofs() {
    ledger.get().tamper(tampering -> tampering.withProofs());
  }

  /** Shows the truth again. */
  public void undo() {
    ledger.get().tamper(tampering -> Tampering.NONE);
  }

  private Block block(long sequenceNo) {
    JournalView journal = ledger.get().state().journal();
    if (sequenceNo < 0 || sequenceNo >= journal.size()) {
      throw Refusal.missing(
          "there is no block " + sequenceNo + "; the last is " + (journal.size() - 1));
    }
    return journal.block(sequenceNo);
  }

  private Revision revision(String documentId, long version) {
    JournalView journal = ledger.get().state().journal();
    for (long number = 0; number < journal.size(); number++) {
      for (Revision revision : journal.block(number).revisions()) {
        if (!revision.isInternal()
            && revision.metadata().version() == version
            && revision.metadata().id().toString().equals(documentId)) {
          return revision;
        }
      }
    }
    throw Refusal.missing("there is no version " + version + " of document " + documentId);
  }
}
