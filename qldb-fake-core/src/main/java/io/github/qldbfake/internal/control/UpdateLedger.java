package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import java.util.Optional;

/** Changes the deletion protection and the key of a ledger; without a value it changes nothing. */
public final class UpdateLedger implements Operation<UpdateLedger.Input, UpdateLedger.Output> {

  /**
   * The request.
   *
   * @param kmsKey the key by id, alias or ARN, or the service's own
   */
  public record Input(String name, Optional<Boolean> deletionProtection, Optional<String> kmsKey) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = existing(caller, input.name());
    Optional<String> keyArn = input.kmsKey().map(caller.ledgers()::keyArn);
    input.deletionProtection().ifPresent(ledger::deletionProtection);
    keyArn.ifPresent(ledger::changeKey);
    return new Output(LedgerDescription.of(ledger));
  }

  /** A ledger that can be changed: not one that is being deleted. */
  static LedgerResource existing(Caller caller, String name) {
    LedgerResource ledger = caller.ledgers().get(name);
    if (ledger.status() == LedgerStatus.DELETING) {
      throw ControlErrors.ledgerNotFound(name);
    }
    return ledger;
  }
}
