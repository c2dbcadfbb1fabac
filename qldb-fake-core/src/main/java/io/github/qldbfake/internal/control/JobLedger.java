package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import java.util.Optional;

/** The ledger that a request for a job names. */
final class JobLedger {

  private JobLedger() {}

  /** The ledger, unless it is unknown or being deleted. */
  static Optional<LedgerResource> find(Caller caller, String name) {
    return caller.ledgers().find(name).filter(found -> found.status() != LedgerStatus.DELETING);
  }

  /**
   * The ledger.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException ResourceNotFoundException if it is
   *     unknown or being deleted
   */
  static LedgerResource get(Caller caller, String name) {
    return find(caller, name).orElseThrow(() -> ControlErrors.ledgerNotFound(name));
  }

  /**
   * The ledger, in use.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException as {@link #get}, and
   *     ResourcePreconditionNotMetException if it is still being created
   */
  static LedgerResource active(Caller caller, String name) {
    LedgerResource ledger = get(caller, name);
    if (ledger.status() == LedgerStatus.CREATING) {
      throw ControlErrors.ledgerNotActive(name);
    }
    return ledger;
  }
}
