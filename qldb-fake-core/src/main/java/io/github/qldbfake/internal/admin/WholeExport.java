package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.delivery.BlockTimes;
import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportSource;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ExportWriter;
import io.github.qldbfake.internal.delivery.ObjectCuts;
import io.github.qldbfake.internal.delivery.ObjectDelivery;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.delivery.OutputFormat;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.time.Instant;
import java.util.Optional;

/** An export of the whole journal of a ledger, written without a request and without a job. */
final class WholeExport {

  private static final String NOBODY = "arn:aws:iam::000000000000:role/qldb-fake";

  private final Account account;
  private final LedgerResource ledger;

  WholeExport(Account account, LedgerResource ledger) {
    this.account = account;
    this.ledger = ledger;
  }

  /** Writes it under the name of the ledger, as if that were the bucket. */
  void writeTo(ObjectDestination destination) {
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
              new ObjectDelivery(destination, ObjectCuts.DEFAULT));
      writer.start();
      writer.writeData();
      writer.complete();
    } catch (DeliveryException e) {
      throw Refusal.conflict("the export cannot be written: " + e.getMessage());
    }
  }
}
