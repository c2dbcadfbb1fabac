package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.JournalFailureException;
import io.github.qldbfake.internal.ledger.OccConflictException;
import java.util.Map;

/** The errors of the Session API. The texts are the service's own unless noted. */
final class SessionErrors {

  private SessionErrors() {}

  /** A session token that cannot be one. */
  static ServiceException malformedToken() {
    return badRequest("The parameter SessionToken is not valid");
  }

  /** A session that never was, has ended, or expired long ago. */
  static ServiceException noSuchSession() {
    return invalidSession("No such session");
  }

  static ServiceException sessionExpired(UniqueId id) {
    return invalidSession("Session " + id + " has expired");
  }

  /** Drivers recognise this very text and do not retry. */
  static ServiceException transactionExpired(UniqueId id) {
    return invalidSession("Transaction " + id + " has expired");
  }

  /** StartSession when the ledger has as many sessions as it may. */
  static ServiceException sessionLimit() {
    return new ServiceException(
        "LimitExceededException", 400, "Exceeded the session limit", Map.of());
  }

  /** A command beyond the rate that the ledger allows. */
  static ServiceException rateExceeded() {
    return new ServiceException("RateExceededException", 400, "The rate was exceeded", Map.of());
  }

  /** A ledger that is overloaded: 503, which is what drivers retry. */
  static ServiceException capacityExceeded() {
    return new ServiceException("CapacityExceededException", 503, "Capacity exceeded", Map.of());
  }

  static ServiceException transactionAlreadyOpen() {
    return badRequest("Transaction already open");
  }

  static ServiceException noOpenTransaction() {
    return badRequest("No open transaction");
  }

  static ServiceException digestsDoNotMatch() {
    return badRequest("Digests don't match");
  }

  /** StartSession on a ledger that is not there or not active; the text is ours. */
  static ServiceException ledgerNotAvailable(String name) {
    return badRequest("Ledger " + name + " does not exist or is not active");
  }

  /** A command on a ledger whose key is out of reach; the text is ours. */
  static ServiceException keyInaccessible(String name) {
    return badRequest("The KMS key of the ledger " + name + " is inaccessible");
  }

  /** A page token that is malformed, of another transaction, or used before; the text is ours. */
  static ServiceException invalidPageToken() {
    return badRequest("The parameter NextPageToken is not valid");
  }

  /** A statement beyond its limit, in the words of the checks against the API model. */
  static ServiceException statementTooLong(long most, long length) {
    return badRequest(
        "The parameter ExecuteStatement.Statement must have from 1 to "
            + most
            + " characters, not "
            + length);
  }

  /** A statement that may not be run; the API model has no shape for it. */
  static ServiceException accessDenied() {
    return new ServiceException(
        "AccessDeniedException",
        400,
        "Access denied. Unable to run the statement due to insufficient permissions or an"
            + " improper variable reference",
        Map.of());
  }

  /** A commit whose block could not be kept, with the service's way to say that it failed. */
  static ServiceException notKept(JournalFailureException failure) {
    return ServiceException.internalFailure(String.valueOf(failure.getMessage()));
  }

  static ServiceException badRequest(String message) {
    return new ServiceException("BadRequestException", 400, message, Map.of());
  }

  static ServiceException occConflict(OccConflictException conflict) {
    return new ServiceException(
        "OccConflictException", 400, String.valueOf(conflict.getMessage()), Map.of());
  }

  private static ServiceException invalidSession(String message) {
    return new ServiceException("InvalidSessionException", 400, message, Map.of());
  }
}
