package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.AccessDeniedException;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.GuardedResource;
import io.github.qldbfake.internal.ledger.StatementAction;
import java.util.Optional;

/**
 * Refuses what the one who runs a statement may not do. Every statement asks before it does it;
 * with no authorization everything is allowed and nothing is asked.
 */
public final class Guard {

  private final Optional<Authorization> authorization;

  /** A guard for one run of a statement. */
  public Guard(Optional<Authorization> authorization) {
    this.authorization = authorization;
  }

  /** Whether there is anything that could be refused. */
  public boolean isOn() {
    return authorization.isPresent();
  }

  /**
   * Asks about a table, which need not exist.
   *
   * @throws AccessDeniedException if the action is not allowed
   */
  public void check(StatementAction action, UniqueId tableId) {
    if (isOn()) {
      check(action, GuardedResource.table(tableId));
    }
  }

  /**
   * Asks about any part of the ledger.
   *
   * @throws AccessDeniedException if the action is not allowed
   */
  public void check(StatementAction action, GuardedResource resource) {
    if (authorization.filter(present -> !present.allows(action, resource)).isPresent()) {
      throw new AccessDeniedException();
    }
  }
}
