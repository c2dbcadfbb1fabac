package io.github.qldbfake.internal.ledger;

/** What the one who runs a statement may do in a ledger. */
@FunctionalInterface
public interface Authorization {

  /** Whether the action is allowed. */
  boolean allows(StatementAction action, GuardedResource resource);
}
