package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.store.JournalView;

/** A journal as it is shown: {@code over} lies over {@code under}, which lies over the blocks. */
record ShownJournal(JournalView blocks, Overlay under, Overlay over) implements JournalView {

  @Override
  public long size() {
    return blocks.size();
  }

  @Override
  public Block block(long sequenceNo) {
    return over.shown(under.shown(blocks.block(sequenceNo)));
  }
}
