package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.ExportStatus;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.delivery.OutputFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Exports of one ledger, each of its whole journal. */
final class MeasuredJobs {

  private static final String REGION = "us-east-1";
  private static final String ROLE = "arn:aws:iam::123456789012:role/journal";
  private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

  private final Account account;
  private final LedgerResource ledger;

  MeasuredJobs(Account account, LedgerResource ledger) {
    this.account = account;
    this.ledger = ledger;
  }

  /** Where exports go from now on. */
  void exportTo(ObjectDestination destination) {
    account.changeDestinations(all -> all.withObjects(destination));
  }

  /** Writes a whole export to a directory. */
  void exportTo(Path directory, OutputFormat format) {
    exportTo(new DirectoryDestination(directory));
    ExportStatus unused = export(format);
  }

  /** A whole export. */
  ExportStatus export(OutputFormat format) {
    ExportTarget target =
        new ExportTarget("archive", "", ObjectEncryption.NO_ENCRYPTION, Optional.empty());
    return account
        .ledgers(REGION)
        .jobs()
        .startExport(
            ledger, new ExportOrder(Instant.EPOCH, LATER, target, ROLE, Optional.of(format)))
        .status();
  }
}
