package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonStruct;

/**
 * Blocks, revisions and addresses in the service's own Ion shapes and field order. System revisions
 * show as {@code {hash}} alone. Ion text of the results is compact ({@link
 * io.github.qldbfake.internal.ion.IonBytes#toText}).
 */
public final class BlockWriter {

  /** The block as GetBlock and exports show it. */
  public IonStruct block(Block block) {
    throw new UnsupportedOperationException();
  }

  /** The revision as GetRevision, history and the committed view show it. */
  public IonStruct revision(Revision revision) {
    throw new UnsupportedOperationException();
  }

  /** {@code {strandId, sequenceNo}}. */
  public IonStruct address(BlockAddress address) {
    throw new UnsupportedOperationException();
  }
}
