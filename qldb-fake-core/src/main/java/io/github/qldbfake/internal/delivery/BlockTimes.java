package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.store.JournalView;
import java.time.Instant;

/** A journal by the timestamps of its blocks, each of which is later than the one before. */
public record BlockTimes(JournalView journal) {

  /**
   * The number of the first block at or after {@code time}; the journal's size if there is none.
   */
  long firstAtOrAfter(Instant time) {
    long low = 0;
    long high = journal.size();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (journal.block(middle).blockTimestamp().isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The present of the ledger: the time of the clock, but after the last block, whose timestamp can
   * be ahead of the clock.
   */
  public Instant present(Instant clock) {
    Instant afterTip = journal.block(journal.size() - 1).blockTimestamp().plusMillis(1);
    return clock.isAfter(afterTip) ? clock : afterTip;
  }
}
