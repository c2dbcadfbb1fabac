package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.ExportStatus;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.StreamStatus;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.delivery.BlockTimes;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.delivery.OutputFormat;
import io.github.qldbfake.internal.delivery.StreamOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Exports and streams of one ledger, each of its whole journal. */
final class MeasuredJobs {

  private static final String REGION = "us-east-1";
  private static final String ROLE = "arn:aws:iam::123456789012:role/journal";
  private static final String KINESIS = "arn:aws:kinesis:us-east-1:123456789012:stream/changes";

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
            ledger, new ExportOrder(Instant.EPOCH, end(), target, ROLE, Optional.of(format)))
        .status();
  }

  /** Lets streams deliver to a Kinesis that keeps nothing from now on. */
  void discardRecords() {
    account.changeDestinations(all -> all.withRecords(new DiscardedRecords()));
  }

  /** A whole stream, up to its end. */
  StreamStatus stream(boolean aggregated) {
    return account
        .ledgers(REGION)
        .jobs()
        .startStream(
            ledger,
            new StreamOrder("all", Instant.EPOCH, Optional.of(end()), ROLE, KINESIS, aggregated),
            TagSet.NONE)
        .condition()
        .status();
  }

  /** After the last block. */
  private Instant end() {
    return new BlockTimes(ledger.ledger().state().journal()).present(Instant.EPOCH);
  }
}
