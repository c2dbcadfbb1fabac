package io.github.qldbfake.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The NextToken of a list ordered by name: the last name given, so that a new item moves none. */
record ListToken(String lastName) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,32}");

  /**
   * Reads a token of ours.
   *
   * @throws ServiceException InvalidParameterException if it is none
   */
  static ListToken parse(String text) {
    String lastName;
    try {
      lastName = new String(Base64.getDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    if (!NAME.matcher(lastName).matches()) {
      throw invalid();
    }
    return new ListToken(lastName);
  }

  private static ServiceException invalid() {
    return ControlErrors.invalidParameter("NextToken", "The provided NextToken is not valid.");
  }

  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(lastName.getBytes(UTF_8));
  }
}
