package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import java.util.Map;

/** The errors that AWS services have for signatures. */
final class SignatureErrors {

  private SignatureErrors() {}

  /** A request without a signature. */
  static ServiceException missing() {
    return refused("MissingAuthenticationTokenException", "Missing Authentication Token");
  }

  /** A signature that lacks a part or cannot be read. */
  static ServiceException incomplete(String message) {
    return refused("IncompleteSignatureException", message);
  }

  /** A key that may not sign for the account. */
  static ServiceException unknownKey() {
    return refused(
        "UnrecognizedClientException", "The security token included in the request is invalid.");
  }

  /** A signature that does not hold. */
  static ServiceException invalid(String message) {
    return refused("InvalidSignatureException", message);
  }

  private static ServiceException refused(String type, String message) {
    return new ServiceException(type, 403, message, Map.of());
  }
}
