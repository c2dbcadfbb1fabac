package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ExportJob;
import io.github.qldbfake.internal.account.LedgerResource;

/** Describes an export in its present state. */
public final class DescribeJournalS3Export
    implements Operation<DescribeJournalS3Export.Input, DescribeJournalS3Export.Output> {

  /** The request. */
  public record Input(String name, String exportId) {}

  /** The answer. */
  public record Output(ExportDescription export) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = JobLedger.get(caller, input.name());
    ExportJob job =
        caller
            .ledgers()
            .jobs()
            .export(ledger, input.exportId())
            .orElseThrow(() -> ControlErrors.exportNotFound(input.exportId()));
    job.describe();
    return new Output(ExportDescription.of(job));
  }
}
