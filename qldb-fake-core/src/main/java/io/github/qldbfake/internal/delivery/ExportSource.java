package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.ledger.LedgerState;
import java.time.Instant;

/**
 * What an export is made from.
 *
 * @param state everything that is committed as it begins
 * @param from the first time of which blocks are wanted
 */
public record ExportSource(String ledgerName, LedgerState state, Instant from) {

  /** The blocks from there to before {@code end}. */
  BlockRange before(Instant end) {
    BlockTimes times = new BlockTimes(state.journal());
    return new BlockRange(times.firstAtOrAfter(from), times.firstAtOrAfter(end));
  }
}
