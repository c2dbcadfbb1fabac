package io.github.qldbfake.internal.control;

import java.util.List;
import java.util.Optional;

/** Lists the ledgers of the caller, by name, in pages. */
public final class ListLedgers implements Operation<ListLedgers.Input, ListLedgers.Output> {

  private static final int DEFAULT_MAX_RESULTS = 100;

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
    String list = ListToken.listOf(caller, "ledgers");
    String lastName =
        input.nextToken().map(text -> ListToken.parse(list, text).lastName()).orElse("");
    List<LedgerDescription> rest =
        caller.ledgers().list().stream()
            .filter(ledger -> ledger.name().compareTo(lastName) > 0)
            .map(LedgerDescription::of)
            .toList();
    int maxResults = input.maxResults().orElse(DEFAULT_MAX_RESULTS);
    if (rest.size() <= maxResults) {
      return new Output(rest, Optional.empty());
    }
    List<LedgerDescription> page = rest.subList(0, maxResults);
    String token = new ListToken(list, page.get(maxResults - 1).name()).toString();
    return new Output(page, Optional.of(token));
  }
}
