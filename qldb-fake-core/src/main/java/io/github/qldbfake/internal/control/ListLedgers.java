package io.github.qldbfake.internal.control;

import java.util.List;
import java.util.Optional;

/** Lists the ledgers of the caller, by name, in pages. */
public final class ListLedgers implements Operation<ListLedgers.Input, ListLedgers.Output> {

  /** The request. */
  public record Input(Optional<Integer> maxResults, Optional<String> nextToken) {}

  /** The answer. */
  public record Output(List<LedgerDescription> ledgers, Optional<String> nextToken) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}
