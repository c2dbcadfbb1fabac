package io.github.qldbfake.internal.account;

import java.util.Optional;

/**
 * What CreateLedger says of a ledger.
 *
 * @param kmsKey the key by id, alias or ARN; the service's own if there is none
 */
public record LedgerSettings(
    String name,
    PermissionsMode permissionsMode,
    boolean deletionProtection,
    TagSet tags,
    Optional<String> kmsKey) {

  /** A ledger without tags, encrypted with a key of the service. */
  public LedgerSettings(String name, PermissionsMode permissionsMode, boolean deletionProtection) {
    this(name, permissionsMode, deletionProtection, TagSet.NONE, Optional.empty());
  }
}
