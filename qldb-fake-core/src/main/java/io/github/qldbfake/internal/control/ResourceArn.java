package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ARN of a resource of the service.
 *
 * @param path what follows the account, such as {@code ledger/cars}
 */
record ResourceArn(String text, String region, String accountId, String path) {

  private static final Pattern FORM =
      Pattern.compile("arn:aws[a-z-]*:qldb:([a-z0-9-]+):([0-9]{12}):(.+)");

  /**
   * Reads an ARN.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException InvalidParameterException if it is
   *     none of this service
   */
  static ResourceArn parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw ControlErrors.invalidParameter(
          "ResourceArn", "The ARN " + text + " is not one of a QLDB resource");
    }
    return new ResourceArn(text, matcher.group(1), matcher.group(2), matcher.group(3));
  }

  /** Whether the resource, if there is one, is the caller's. */
  boolean belongsTo(Caller caller) {
    return region.equals(caller.region()) && accountId.equals(caller.account().id());
  }
}
