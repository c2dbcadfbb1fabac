package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ExportJob;

/** Lists the exports of all ledgers of the caller, by creation, in pages. */
public final class ListJournalS3Exports
    implements Operation<ListJournalS3Exports.Input, ListJournalS3Exports.Output> {

  /** The request. */
  public record Input(PageRequest page) {}

  /** The answer. */
  public record Output(ResultPage<ExportDescription> exports) {}

  @Override
  public Output run(Caller caller, Input input) {
    PagedList<ExportJob> list =
        PagedList.ofJobs(caller, "ListJournalS3Exports", job -> job.origin().number());
    return new Output(
        ExportDescription.of(list.page(caller.ledgers().jobs().exports(), input.page())));
  }
}
