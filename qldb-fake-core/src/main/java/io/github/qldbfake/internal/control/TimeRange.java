package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.delivery.BlockTimes;
import java.time.Instant;
import java.util.Optional;

/** The range of block timestamps that a request asks for, held against the present of a ledger. */
record TimeRange(Instant start, Optional<Instant> end) {

  /** Refuses a range that does not begin before it ends. */
  TimeRange checkOrder(String message) {
    if (end.filter(time -> !start.isBefore(time)).isPresent()) {
      throw ControlErrors.invalidParameter("InclusiveStartTime", message);
    }
    return this;
  }

  /** Refuses a range that begins in the future. */
  void checkStart(Caller caller, LedgerResource ledger, String message) {
    if (start.isAfter(present(caller, ledger))) {
      throw ControlErrors.invalidParameter("InclusiveStartTime", message);
    }
  }

  /** Refuses a range that ends in the future. */
  void checkEnd(Caller caller, LedgerResource ledger, String message) {
    Instant present = present(caller, ledger);
    if (end.filter(time -> time.isAfter(present)).isPresent()) {
      throw ControlErrors.invalidParameter("ExclusiveEndTime", message);
    }
  }

  private static Instant present(Caller caller, LedgerResource ledger) {
    Instant clock = caller.account().clock().instant();
    return new BlockTimes(ledger.ledger().state().journal()).present(clock);
  }
}
