package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ExportJob;
import io.github.qldbfake.internal.account.LedgerResource;
import java.util.List;
import java.util.Optional;

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
    Optional<LedgerResource> ledger = JobLedger.find(caller, input.name());
    List<ExportJob> jobs =
        caller.ledgers().jobs().exports().stream()
            .filter(job -> ledger.filter(job.origin().ledger()::equals).isPresent())
            .toList();
    PagedList<ExportJob> list =
        PagedList.ofJobs(
            caller, "ListJournalS3ExportsForLedger " + input.name(), job -> job.origin().number());
    return new Output(ExportDescription.of(list.page(jobs, input.page())));
  }
}
