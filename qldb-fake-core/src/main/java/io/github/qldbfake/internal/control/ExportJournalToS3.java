package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.ledger.Ledger;
import java.util.Optional;

/** Begins an export of the blocks of a time range. */
public final class ExportJournalToS3
    implements Operation<ExportJournalToS3.Input, ExportJournalToS3.Output> {

  private static final int MAX_PREFIX = 128;

  /** The request. */
  public record Input(String name, ExportOrder order) {}

  /** The answer. */
  public record Output(String exportId) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = caller.ledgers().get(input.name());
    Ledger unused = ledger.ledger();
    checkTarget(input.order().target());
    new TimeRange(input.order().inclusiveStartTime(), Optional.of(input.order().exclusiveEndTime()))
        .checkOrder("The start date must not be greater than the end date")
        .checkEnd(caller, ledger, "The end date cannot be in the future");
    return new Output(
        caller.ledgers().jobs().startExport(ledger, input.order()).origin().id().toString());
  }

  private static void checkTarget(ExportTarget target) {
    if (target.prefix().codePointCount(0, target.prefix().length()) > MAX_PREFIX) {
      throw invalid("Prefix", "The Amazon S3 bucket prefix must not exceed 128 characters");
    }
    boolean withKms = target.encryption() == ObjectEncryption.SSE_KMS;
    if (withKms && target.kmsKeyArn().isEmpty()) {
      throw invalid(
          "EncryptionConfiguration.KmsKeyArn",
          "The object encryption type SSE_KMS requires a KmsKeyArn");
    }
    if (!withKms && target.kmsKeyArn().isPresent()) {
      throw invalid(
          "EncryptionConfiguration.KmsKeyArn",
          "The supplied object encryption setting (S3EncryptionConfiguration) is not compatible"
              + " with an AWS Key Management Service (AWS KMS) key");
    }
  }

  private static ServiceException invalid(String member, String message) {
    return ControlErrors.invalidParameter("S3ExportConfiguration." + member, message);
  }
}
