package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ExportJob;
import io.github.qldbfake.internal.account.ExportStatus;
import io.github.qldbfake.internal.delivery.ExportOrder;
import java.time.Instant;

/** What the control plane says of an export at one moment. */
public record ExportDescription(
    String ledgerName,
    String exportId,
    Instant exportCreationTime,
    ExportStatus status,
    ExportOrder order) {

  static ExportDescription of(ExportJob job) {
    return new ExportDescription(
        job.origin().ledger().name(),
        job.origin().id().toString(),
        job.origin().created(),
        job.status(),
        job.order());
  }

  static ResultPage<ExportDescription> of(ResultPage<ExportJob> page) {
    return new ResultPage<>(
        page.items().stream().map(ExportDescription::of).toList(), page.nextToken());
  }
}
