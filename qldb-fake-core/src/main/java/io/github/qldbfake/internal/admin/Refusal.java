package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.Map;

/** How a test is told that something cannot be done. */
final class Refusal {

  private Refusal() {}

  /** What is asked for is not there. */
  static ServiceException missing(String text) {
    return new ServiceException("NotFound", 404, text, Map.of());
  }

  /** A name or a value breaks its rules. */
  static ServiceException malformed(String text) {
    return new ServiceException("Malformed", 400, text, Map.of());
  }

  /** It does not go with what there is. */
  static ServiceException conflict(String text) {
    return new ServiceException("Conflict", 409, text, Map.of());
  }

  /**
   * Ion that a test gave.
   *
   * @throws ServiceException if it is not one value
   */
  static IonBytes ion(String text) {
    try {
      return IonBytes.parse(text);
    } catch (InvalidIonException e) {
      throw malformed("not one Ion value: " + Excerpt.of(text));
    }
  }
}
