package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import java.util.Optional;

/** Changes the deletion protection of a ledger; without a value it changes nothing. */
public final class UpdateLedger implements Operation<UpdateLedger.Input, UpdateLedger.Output> {

  /** The request. */
  public record Input(String name, Optional<Boolean> deletionProtection) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = caller.ledgers().get(input.name());
    if (ledger.status() == LedgerStatus.DELETING) {
      throw ControlErrors.ledgerNotFound(input.name());
    }
    input.deletionProtection().ifPresent(ledger::deletionProtection);
    return new Output(LedgerDescription.of(ledger));
  }
}
