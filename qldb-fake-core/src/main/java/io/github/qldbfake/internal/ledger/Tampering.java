package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * What a test lets a ledger show in place of the truth, immutable, so that those who verify can be
 * seen to notice.
 */
public final class Tampering {

  /** Shows the truth. */
  public static final Tampering NONE = new Tampering(Overlay.NONE, false);

  private final Overlay overlay;
  private final boolean proofs;

  private Tampering(Overlay overlay, boolean proofs) {
    this.overlay = overlay;
    this.proofs = proofs;
  }

  Overlay overlay() {
    return overlay;
  }

  /** Shows other data in a revision; its hash stays. */
  public Tampering withData(Revision revision, IonBytes data) {
    return with(overlay.plus(overlay.shown(revision).withData(data)));
  }

  /** Shows a revision with one bit of its hash flipped. */
  public Tampering withHashOf(Revision revision) {
    Revision before = overlay.shown(revision);
    return with(overlay.plus(before.withHash(before.hash().withOneBitFlipped())));
  }

  /** Shows a block with one bit of its hash flipped. */
  public Tampering withBlockHashOf(Block block) {
    Block before = shown(block);
    return with(overlay.plus(before.withBlockHash(before.blockHash().withOneBitFlipped())));
  }

  /**
   * Shows another text for a statement of a block; its digest stays.
   *
   * @param position from 0, among the statements of the block
   */
  public Tampering withStatement(Block block, int position, String text) {
    Block before = shown(block);
    TransactionInfo info = before.transactionInfo().orElseThrow();
    List<StatementInfo> statements = new ArrayList<>(info.statements());
    statements.set(position, statements.get(position).withStatement(text));
    return with(
        overlay.plus(
            before.withTransactionInfo(new TransactionInfo(statements, info.documents()))));
  }

  /** Shows every proof with one bit flipped. */
  public Tampering withProofs() {
    return new Tampering(overlay, true);
  }

  List<Hash> shown(List<Hash> proof) {
    if (!proofs || proof.isEmpty()) {
      return proof;
    }
    List<Hash> other = new ArrayList<>(proof);
    other.set(0, other.get(0).withOneBitFlipped());
    return other;
  }

  private Block shown(Block block) {
    return overlay.blocks().getOrDefault(block.blockAddress().sequenceNo(), block);
  }

  private Tampering with(Overlay other) {
    return new Tampering(other, proofs);
  }
}
