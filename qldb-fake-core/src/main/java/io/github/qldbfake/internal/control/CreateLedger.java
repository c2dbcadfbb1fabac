package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.LedgerStatus;

/** Creates a ledger; the answer says CREATING, as the service's did, however short that lasts. */
public final class CreateLedger implements Operation<CreateLedger.Input, CreateLedger.Output> {

  /** The request. */
  public record Input(LedgerSettings settings) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource created = caller.ledgers().create(input.settings());
    return new Output(LedgerDescription.of(created, LedgerStatus.CREATING));
  }
}
