package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerResource;
import java.util.List;
import java.util.Optional;

/** Lists the ledgers of the caller, by name, in pages. */
public final class ListLedgers implements Operation<ListLedgers.Input, ListLedgers.Output> {

  /** The request. */
  public record Input(Optional<Integer> maxResults, Optional<String> nextToken) {}

  /** The answer; the token is empty on the last page. */
  public record Output(List<LedgerDescription> ledgers, Optional<String> nextToken) {

    /** Keeps a copy of {@code ledgers}. */
    public Output {
      ledgers = List.copyOf(ledgers);
    }
  }

  @Override
  public Output run(Caller caller, Input input) {
    PagedList<LedgerResource> list = PagedList.of(caller, "ListLedgers", LedgerResource::name);
    ResultPage<LedgerResource> page =
        list.page(caller.ledgers().list(), new PageRequest(input.maxResults(), input.nextToken()));
    return new Output(page.items().stream().map(LedgerDescription::of).toList(), page.nextToken());
  }
}
