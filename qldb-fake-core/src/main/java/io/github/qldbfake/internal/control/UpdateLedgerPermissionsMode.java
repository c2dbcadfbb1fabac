package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.PermissionsMode;

/** Changes the permissions mode of a ledger, in either direction and at once. */
public final class UpdateLedgerPermissionsMode
    implements Operation<UpdateLedgerPermissionsMode.Input, UpdateLedgerPermissionsMode.Output> {

  /** The request. */
  public record Input(String name, PermissionsMode permissionsMode) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = UpdateLedger.existing(caller, input.name());
    ledger.permissionsMode(input.permissionsMode());
    return new Output(LedgerDescription.of(ledger));
  }
}
