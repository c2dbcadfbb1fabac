package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import java.util.Map;

/** The errors of the control plane, each in the shape and with the status of the API model. */
public final class ControlErrors {

  private static final String EXPORT = "JournalS3Export";
  private static final String STREAM = "JournalKinesisStream";

  private ControlErrors() {}

  /** CreateLedger with a name that is taken; the text is the service's own. */
  public static ServiceException ledgerAlreadyExists(String name) {
    return ofLedger("ResourceAlreadyExistsException", 409, "Ledger name already exists", name);
  }

  /** CreateLedger when the account has as many ledgers as it may. */
  public static ServiceException tooManyLedgers(long present) {
    return new ServiceException(
        "LimitExceededException",
        400,
        "Exceeded ledgers limit: Account has " + present + " ledgers, and cannot create another",
        Map.of("ResourceType", "Ledger"));
  }

  /** A ledger that does not exist, or that a request may no longer see. */
  public static ServiceException ledgerNotFound(String name) {
    return ofLedger(
        "ResourceNotFoundException", 404, "The ledger " + name + " does not exist", name);
  }

  /** DeleteLedger on a ledger with deletion protection. */
  public static ServiceException deletionProtected(String name) {
    return ofLedger(
        "ResourcePreconditionNotMetException",
        412,
        "Preventing deletion of ledger " + name + " with DeletionProtection enabled",
        name);
  }

  /** A request for the journal of a ledger that is still being created. */
  public static ServiceException ledgerNotActive(String name) {
    return ofLedger(
        "ResourcePreconditionNotMetException",
        412,
        "The ledger " + name + " is not in ACTIVE state",
        name);
  }

  /** A request for the data of a ledger whose key is out of reach. */
  public static ServiceException keyInaccessible(String name) {
    return ofLedger(
        "ResourcePreconditionNotMetException",
        412,
        "The KMS key of the ledger " + name + " is inaccessible",
        name);
  }

  /** A tagged resource that does not exist. */
  public static ServiceException resourceNotFound(String type, String arn) {
    return ofResource(
        "ResourceNotFoundException", 404, "The resource " + arn + " does not exist", type, arn);
  }

  /** DeleteLedger on a ledger that is still being created, or already being deleted. */
  public static ServiceException ledgerInUse(String name, LedgerStatus status) {
    return ofLedger(
        "ResourceInUseException", 409, "The ledger " + name + " is in " + status + " state", name);
  }

  /** DeleteLedger on a ledger of which a stream is active or an export is in progress. */
  public static ServiceException ledgerHasJobs(String name) {
    return ofLedger(
        "ResourceInUseException",
        409,
        "The ledger " + name + " has active journal streams or exports",
        name);
  }

  /** An export that does not exist, or is forgotten. */
  public static ServiceException exportNotFound(String exportId) {
    return ofResource(
        "ResourceNotFoundException",
        404,
        "The journal export " + exportId + " does not exist",
        EXPORT,
        exportId);
  }

  /** A stream that does not exist, or is forgotten. */
  public static ServiceException streamNotFound(String streamId) {
    return ofResource(
        "ResourceNotFoundException",
        404,
        "The journal stream " + streamId + " does not exist",
        STREAM,
        streamId);
  }

  /** CancelJournalKinesisStream on a stream that has ended. */
  public static ServiceException streamNotActive(String streamId) {
    return ofResource(
        "ResourcePreconditionNotMetException",
        412,
        "The journal stream " + streamId + " is not in ACTIVE state",
        STREAM,
        streamId);
  }

  /** StreamJournalToKinesis with the name of an active stream of the ledger. */
  public static ServiceException streamNameInUse(String streamName) {
    return ofResource(
        "ResourcePreconditionNotMetException",
        412,
        "The ledger has an active journal stream with the name " + streamName,
        STREAM,
        streamName);
  }

  /** ExportJournalToS3 when as many exports of the ledger are in progress as may be. */
  public static ServiceException tooManyExports(long most) {
    return new ServiceException(
        "LimitExceededException",
        400,
        "Exceeded the limit of " + most + " concurrent Journal export jobs",
        Map.of("ResourceType", EXPORT));
  }

  /** ExportJournalToS3 when the destination does not take the first object. */
  static ServiceException exportRefused(DeliveryException refusal) {
    String text =
        refusal.reason() == DeliveryException.Reason.UNAVAILABLE
            ? "Unexpected response from Amazon S3 while validating the S3 configuration."
                + " Response from S3: "
            : "QLDB encountered an error validating S3 configuration: ";
    return invalidParameter(
        "S3ExportConfiguration", text + refusal.code() + " " + refusal.getMessage());
  }

  /** StreamJournalToKinesis when as many streams of the ledger are active as may be. */
  public static ServiceException tooManyStreams(long most) {
    return new ServiceException(
        "LimitExceededException",
        400,
        "Exceeded the limit of " + most + " concurrent Journal streams to Kinesis Data Streams",
        Map.of("ResourceType", STREAM));
  }

  /**
   * StreamJournalToKinesis on a Kinesis stream that does not exist, refuses, or is out of reach.
   */
  static ServiceException kinesisFailed(DeliveryException failure) {
    String text =
        failure.reason() == DeliveryException.Reason.UNAVAILABLE
            ? "Unexpected response from Kinesis Data Streams while validating the Kinesis"
                + " configuration. Response from Kinesis: "
            : "QLDB encountered an error validating Kinesis Data Streams: Response from Kinesis: ";
    return invalidParameter(
        "KinesisConfiguration", text + failure.code() + " " + failure.getMessage());
  }

  /** A parameter whose value the service refuses. */
  public static ServiceException invalidParameter(String parameterName, String message) {
    return new ServiceException(
        "InvalidParameterException", 400, message, Map.of("ParameterName", parameterName));
  }

  /** A request beyond the rate at which the control plane answers; an error of all of AWS. */
  public static ServiceException throttled() {
    return new ServiceException("ThrottlingException", 400, "Rate exceeded", Map.of());
  }

  /** A new ledger in an account that was released meanwhile. */
  public static ServiceException accountReleased(String id) {
    return ofResource(
        "ResourceNotFoundException",
        404,
        "The account " + id + " was released; ask the fake for it again",
        "Account",
        id);
  }

  /** A ledger that cannot be kept as a request asks, because of what the disk says. */
  public static ServiceException notKept(String name, String reason) {
    return ServiceException.internalFailure("The ledger " + name + " cannot be kept: " + reason);
  }

  private static ServiceException ofLedger(String type, int status, String message, String name) {
    return ofResource(type, status, message, "Ledger", name);
  }

  private static ServiceException ofResource(
      String type, int status, String message, String resourceType, String resourceName) {
    return new ServiceException(
        type, status, message, Map.of("ResourceType", resourceType, "ResourceName", resourceName));
  }
}
