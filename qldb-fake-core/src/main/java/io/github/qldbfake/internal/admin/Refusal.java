package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.Map;

/** How a test is told that something cannot be done. */
final class Refusal {

  private static final int CONFLICT = 409;

  private Refusal() {}

  static ServiceException because(String text) {
    return new ServiceException("Refused", CONFLICT, text, Map.of());
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
      throw because("not one Ion value: " + text);
    }
  }
}
