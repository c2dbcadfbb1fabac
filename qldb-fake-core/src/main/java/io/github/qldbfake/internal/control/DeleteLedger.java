package io.github.qldbfake.internal.control;

/** Begins the deletion of a ledger. */
public final class DeleteLedger implements Operation<DeleteLedger.Input, DeleteLedger.Output> {

  /** The request. */
  public record Input(String name) {}

  /** The answer. */
  public record Output() {}

  @Override
  public Output run(Caller caller, Input input) {
    caller.ledgers().jobs().deleteLedger(caller.ledgers().get(input.name()));
    return new Output();
  }
}
