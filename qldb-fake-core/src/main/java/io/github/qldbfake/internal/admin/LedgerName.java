package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.ServiceException;
import java.util.regex.Pattern;

/** The rules for the name of a ledger. */
public final class LedgerName {

  private static final Pattern RULES =
      Pattern.compile("(?!.*--)(?![0-9]+$)(?!-)(?!.*-$)[A-Za-z0-9-]{1,32}");

  private LedgerName() {}

  /**
   * Refuses a name that breaks them.
   *
   * @throws ServiceException with the rules
   */
  public static void check(String name) {
    if (!RULES.matcher(name).matches()) {
      throw Refusal.malformed(
          "\""
              + name
              + "\" is no ledger name: 1 to 32 letters, digits and hyphens, not digits"
              + " alone, no hyphen at either end, no two in a row");
    }
  }
}
