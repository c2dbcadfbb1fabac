package io.github.qldbfake.internal.account;

import java.util.Map;

/** The errors of the control plane, each in the shape and with the status of the API model. */
public final class ControlErrors {

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
    return new ServiceException(
        "ResourceNotFoundException",
        404,
        "The resource " + arn + " does not exist",
        Map.of("ResourceType", type, "ResourceName", arn));
  }

  /** DeleteLedger on a ledger that is still being created, or already being deleted. */
  public static ServiceException ledgerInUse(String name, LedgerStatus status) {
    return ofLedger(
        "ResourceInUseException", 409, "The ledger " + name + " is in " + status + " state", name);
  }

  /** A parameter whose value the service refuses. */
  public static ServiceException invalidParameter(String parameterName, String message) {
    return new ServiceException(
        "InvalidParameterException", 400, message, Map.of("ParameterName", parameterName));
  }

  private static ServiceException ofLedger(String type, int status, String message, String name) {
    return new ServiceException(
        type, status, message, Map.of("ResourceType", "Ledger", "ResourceName", name));
  }
}
