package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerSettings;

/** Creates a ledger; the answer says CREATING. */
public final class CreateLedger implements Operation<CreateLedger.Input, CreateLedger.Output> {

  /** The request. */
  public record Input(LedgerSettings settings) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}
