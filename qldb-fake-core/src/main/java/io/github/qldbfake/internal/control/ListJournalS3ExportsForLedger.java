package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ExportJob;
import java.util.List;

/** Lists the exports of a ledger, by creation, in pages; none if there is no such ledger. */
public final class ListJournalS3ExportsForLedger
    implements Operation<
        ListJournalS3ExportsForLedger.Input, ListJournalS3ExportsForLedger.Output> {

  /** The request. */
  public record Input(String name, PageRequest page) {}

  /** The answer. */
  public record Output(ResultPage<ExportDescription> exports) {}

  @Override
  public Output run(Caller caller, Input input) {
    List<ExportJob> jobs =
        JobLedger.find(caller, input.name())
            .map(ledger -> caller.ledgers().jobs().exports(ledger))
            .orElse(List.of());
    PagedList<ExportJob> list =
        PagedList.ofJobs(
            caller, "ListJournalS3ExportsForLedger " + input.name(), job -> job.origin().number());
    return new Output(ExportDescription.of(list.page(jobs, input.page())));
  }
}
