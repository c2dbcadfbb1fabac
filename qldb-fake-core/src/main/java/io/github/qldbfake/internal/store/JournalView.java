package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;

/** An immutable prefix of a journal. */
public interface JournalView {

  /** The number of blocks; their sequence numbers are 0 to size - 1. */
  long size();

  /** The block with that number, {@code 0 <= sequenceNo < size()}. */
  Block block(long sequenceNo);
}
