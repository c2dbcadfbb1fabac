package io.github.qldbfake;

import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.admin.LedgerName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a ledger is created with. Immutable; one that breaks a rule of the service cannot be made.
 *
 * @param name 1 to 32 letters, digits and hyphens; not digits alone, no hyphen at either end, no
 *     two in a row
 * @param deletionProtection whether DeleteLedger refuses until UpdateLedger switches it off
 * @param tags at most 50, no key beginning with {@code aws:}
 */
public record NewLedger(
    String name,
    PermissionsMode permissionsMode,
    boolean deletionProtection,
    Map<String, String> tags) {

  /**
   * Keeps a sorted copy of the tags.
   *
   * @throws QldbFakeException if the name or a tag breaks a rule
   */
  public NewLedger {
    Serving.run(() -> LedgerName.check(name));
    try {
      TagSet unused = TagSet.of(tags);
    } catch (ServiceException e) {
      throw new QldbFakeException("ledger " + name + ": " + e.getMessage(), e);
    }
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
  }

  /** A ledger in mode ALLOW_ALL, without deletion protection and without tags. */
  public static NewLedger named(String name) {
    return new NewLedger(name, PermissionsMode.ALLOW_ALL, false, Map.of());
  }

  /** The same in another mode. */
  public NewLedger withPermissionsMode(PermissionsMode mode) {
    return new NewLedger(name, mode, deletionProtection, tags);
  }

  /** The same with or without deletion protection. */
  public NewLedger withDeletionProtection(boolean on) {
    return new NewLedger(name, permissionsMode, on, tags);
  }

  /** The same with these tags, which take the place of those it has. */
  public NewLedger withTags(Map<String, String> others) {
    return new NewLedger(name, permissionsMode, deletionProtection, others);
  }

  LedgerSettings settings() {
    return new LedgerSettings(
        name, permissionsMode.ofService(), deletionProtection, new TagSet(tags), Optional.empty());
  }
}
