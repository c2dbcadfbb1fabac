package io.github.qldbfake.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The NextToken of a list ordered by name: the last name given, so that a new item moves none. It
 * is good only for the list it was given for, and not if a character of it has changed.
 *
 * @param list what is listed and for whom
 */
record ListToken(String list, String lastName) {

  private static final int SEAL_LENGTH = 12;

  /** What tells a list of one caller from those of all others. */
  static String listOf(Caller caller, String kind) {
    return String.join("/", kind, caller.account().id(), caller.region());
  }

  /**
   * Reads a token that was given for {@code list}.
   *
   * @throws ServiceException InvalidParameterException if it was not
   */
  static ListToken parse(String list, String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    if (bytes.length <= SEAL_LENGTH) {
      throw invalid();
    }
    String lastName = new String(bytes, SEAL_LENGTH, bytes.length - SEAL_LENGTH, UTF_8);
    ListToken token = new ListToken(list, lastName);
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
    byte[] name = lastName.getBytes(UTF_8);
    byte[] token = Arrays.copyOf(seal(), SEAL_LENGTH + name.length);
    System.arraycopy(name, 0, token, SEAL_LENGTH, name.length);
    return Base64.getEncoder().encodeToString(token);
  }

  private byte[] seal() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest((list + "/" + lastName).getBytes(UTF_8));
      return Arrays.copyOf(hash, SEAL_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
