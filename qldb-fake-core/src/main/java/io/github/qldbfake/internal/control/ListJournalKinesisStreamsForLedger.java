package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.StreamJob;
import java.util.List;

/** Lists the streams of a ledger, by creation, in pages. */
public final class ListJournalKinesisStreamsForLedger
    implements Operation<
        ListJournalKinesisStreamsForLedger.Input, ListJournalKinesisStreamsForLedger.Output> {

  /** The request. */
  public record Input(String ledgerName, PageRequest page) {}

  /** The answer. */
  public record Output(ResultPage<StreamDescription> streams) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = JobLedger.active(caller, input.ledgerName());
    List<StreamJob> jobs =
        caller.ledgers().jobs().streams().stream()
            .filter(job -> job.origin().ledger() == ledger)
            .toList();
    PagedList<StreamJob> list =
        PagedList.ofJobs(
            caller,
            "ListJournalKinesisStreamsForLedger " + input.ledgerName(),
            job -> job.origin().number());
    ResultPage<StreamJob> page = list.page(jobs, input.page());
    return new Output(
        new ResultPage<>(
            page.items().stream().map(StreamDescription::of).toList(), page.nextToken()));
  }
}
