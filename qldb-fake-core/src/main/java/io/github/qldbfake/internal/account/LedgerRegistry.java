package io.github.qldbfake.internal.account;

import java.util.List;
import java.util.Optional;

/** The ledgers of one account and region by name. */
public final class LedgerRegistry {

  LedgerRegistry() {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a ledger.
   *
   * @throws ServiceException ResourceAlreadyExistsException if the name is taken
   */
  public LedgerResource create(LedgerSettings settings) {
    throw new UnsupportedOperationException();
  }

  /** The ledger of that name; empty also once its deletion is over. */
  public Optional<LedgerResource> find(String name) {
    throw new UnsupportedOperationException();
  }

  /** All ledgers, by name. */
  public List<LedgerResource> list() {
    throw new UnsupportedOperationException();
  }
}
