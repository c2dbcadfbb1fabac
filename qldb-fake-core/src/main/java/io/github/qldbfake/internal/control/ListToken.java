package io.github.qldbfake.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.Arrays;
import java.util.Base64;

/**
 * The NextToken of a list: the place of the last item given, so that a new item moves none.
 *
 * @param scope which list of whom it belongs to; it goes into the check alone
 */
record ListToken(String scope, String place) {

  private static final int CHECK_LENGTH = 8;

  /**
   * Reads a token of the list {@code scope}.
   *
   * @throws ServiceException InvalidParameterException if it is none, or was altered
   */
  static ListToken parse(String scope, String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    if (bytes.length < CHECK_LENGTH) {
      throw invalid();
    }
    String place = new String(bytes, CHECK_LENGTH, bytes.length - CHECK_LENGTH, UTF_8);
    ListToken token = new ListToken(scope, place);
    if (!token.toString().equals(text)) {
      throw invalid();
    }
    return token;
  }

  private static ServiceException invalid() {
    return ControlErrors.invalidParameter("NextToken", "The provided NextToken is not valid.");
  }

  @Override
  public String toString() {
    byte[] check = QldbHash.ofString(scope + " " + place).toByteArray();
    byte[] name = place.getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(check, CHECK_LENGTH + name.length);
    System.arraycopy(name, 0, bytes, CHECK_LENGTH, name.length);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
