package io.github.qldbfake.internal.control;

import java.util.Optional;

/** Changes the deletion protection of a ledger. */
public final class UpdateLedger implements Operation<UpdateLedger.Input, UpdateLedger.Output> {

  /** The request. */
  public record Input(String name, Optional<Boolean> deletionProtection) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}
