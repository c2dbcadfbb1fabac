package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.Ledger;
import java.time.Instant;

/** A ledger as the control plane knows it. Thread-safe. */
public final class LedgerResource {

  LedgerResource() {
    throw new UnsupportedOperationException();
  }

  /** The name, unique in account and region. */
  public String name() {
    throw new UnsupportedOperationException();
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  public String arn() {
    throw new UnsupportedOperationException();
  }

  /** When it was created. */
  public Instant creationDateTime() {
    throw new UnsupportedOperationException();
  }

  /** The state at the account's present time. */
  public LedgerStatus status() {
    throw new UnsupportedOperationException();
  }

  /** The present permissions mode. */
  public PermissionsMode permissionsMode() {
    throw new UnsupportedOperationException();
  }

  /** Whether deletion is refused. */
  public boolean deletionProtection() {
    throw new UnsupportedOperationException();
  }

  /** Sets whether deletion is refused. */
  public void deletionProtection(boolean on) {
    throw new UnsupportedOperationException();
  }

  /**
   * Begins the deletion.
   *
   * @throws ServiceException if it is protected or not active
   */
  public void delete() {
    throw new UnsupportedOperationException();
  }

  /** The ledger itself. */
  public Ledger ledger() {
    throw new UnsupportedOperationException();
  }
}
