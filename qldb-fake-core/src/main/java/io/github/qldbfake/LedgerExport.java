package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.delivery.BlockTimes;
import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportSource;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ExportWriter;
import io.github.qldbfake.internal.delivery.ObjectCuts;
import io.github.qldbfake.internal.delivery.ObjectDelivery;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.delivery.OutputFormat;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The whole journal of a ledger in a folder, written without a request and without a job. */
final class LedgerExport {

  private static final String NOBODY = "arn:aws:iam::000000000000:role/qldb-fake";

  private final Account account;
  private final LedgerResource ledger;

  LedgerExport(Account account, LedgerResource ledger) {
    this.account = account;
    this.ledger = ledger;
  }

  /** Writes it to a folder of the ledger's name, as if that were the bucket. */
  Path writeTo(Path directory) {
    LedgerState state = ledger.ledger().settledState();
    Instant now = account.clock().instant();
    ExportOrder order =
        new ExportOrder(
            ledger.creationDateTime(),
            new BlockTimes(state.journal()).present(now),
            new ExportTarget(ledger.name(), "", ObjectEncryption.NO_ENCRYPTION, Optional.empty()),
            NOBODY,
            Optional.of(OutputFormat.ION_TEXT));
    try {
      ExportWriter writer =
          new ExportWriter(
              account.ids().next(),
              order,
              now,
              new ExportSource(ledger.name(), state, Instant.MIN),
              new ObjectDelivery(new DirectoryDestination(directory), ObjectCuts.DEFAULT));
      writer.start();
      writer.writeData();
      writer.complete();
    } catch (DeliveryException e) {
      throw new QldbFakeException("cannot write to " + directory + ": " + e.getMessage(), e);
    }
    return directory.resolve(ledger.name());
  }
}
