package io.github.qldbfake.internal.control;

/** Describes a ledger in its present state. */
public final class DescribeLedger
    implements Operation<DescribeLedger.Input, DescribeLedger.Output> {

  /** The request. */
  public record Input(String name) {}

  /** The answer. */
  public record Output(LedgerDescription ledger) {}

  @Override
  public Output run(Caller caller, Input input) {
    return new Output(LedgerDescription.of(caller.ledgers().describe(input.name())));
  }
}
