package io.github.qldbfake;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.TransactionInfo;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.Tampering;
import io.github.qldbfake.internal.store.JournalView;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lets a ledger show other things than it holds, so that a test can see its application's own
 * verification notice.
 *
 * <p>What is tampered with shows wherever the journal shows: GetBlock, GetRevision, history, the
 * committed view, and exports and streams from then on. The journal itself is as it was: digests do
 * not change, queries of documents go on as before, and a fork made earlier shows the truth.
 */
public final class FakeTampering {

  private final Supplier<Ledger> ledger;

  FakeTampering(Supplier<Ledger> ledger) {
    this.ledger = ledger;
  }

  /**
   * Shows other data in a revision, under the hash of the true data.
   *
   * @param version the version of the document, from 0
   * @param ionText a struct
   * @throws QldbFakeException if there is no such revision, it has no data, or {@code ionText} is
   *     not Ion
   */
  public FakeTampering data(String documentId, long version, String ionText) {
    Revision revision = revision(documentId, version);
    if (revision.data().isEmpty()) {
      throw new QldbFakeException(
          "version " + version + " of document " + documentId + " has no data to tamper with");
    }
    IonBytes data = IonBytes.parse(IonText.compact(ionText));
    ledger.get().tamper(tampering -> tampering.withData(revision, data));
    return this;
  }

  /**
   * Shows a revision with one bit of its hash flipped.
   *
   * @param version the version of the document, from 0
   * @throws QldbFakeException if there is no such revision
   */
  public FakeTampering hash(String documentId, long version) {
    Revision revision = revision(documentId, version);
    ledger.get().tamper(tampering -> tampering.withHashOf(revision));
    return this;
  }

  /**
   * Shows a block with one bit of its {@code blockHash} flipped.
   *
   * @throws QldbFakeException if there is no block of that number
   */
  public FakeTampering blockHash(long sequenceNo) {
    Block block = block(sequenceNo);
    ledger.get().tamper(tampering -> tampering.withBlockHashOf(block));
    return this;
  }

  /**
   * Shows another text for a statement of a block, under the digest of the true one.
   *
   * @param position from 0, among the statements of the block
   * @throws QldbFakeException if there is no such block, or no such statement in it
   */
  public FakeTampering statement(long sequenceNo, int position, String text) {
    Block block = block(sequenceNo);
    int statements =
        block.transactionInfo().map(TransactionInfo::statements).stream()
            .mapToInt(List::size)
            .sum();
    if (position < 0 || position >= statements) {
      throw new QldbFakeException(
          "block " + sequenceNo + " has " + statements + " statements, so none at " + position);
    }
    ledger.get().tamper(tampering -> tampering.withStatement(block, position, text));
    return this;
  }

  /** Shows every proof with one bit flipped. */
  public FakeTampering proofs() {
    ledger.get().tamper(tampering -> tampering.withProofs());
    return this;
  }

  /** Shows the truth again. */
  public FakeTampering undo() {
    ledger.get().tamper(tampering -> Tampering.NONE);
    return this;
  }

  private Block block(long sequenceNo) {
    JournalView journal = ledger.get().state().journal();
    if (sequenceNo < 0 || sequenceNo >= journal.size()) {
      throw new QldbFakeException(
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
    throw new QldbFakeException("there is no version " + version + " of document " + documentId);
  }
}
