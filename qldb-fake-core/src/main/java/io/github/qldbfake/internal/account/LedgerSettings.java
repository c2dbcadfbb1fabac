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

  LedgerSettings withPermissionsMode(PermissionsMode mode) {
    return new LedgerSettings(name, mode, deletionProtection, tags, kmsKey);
  }

  LedgerSettings withDeletionProtection(boolean on) {
    return new LedgerSettings(name, permissionsMode, on, tags, kmsKey);
  }

  LedgerSettings withTags(TagSet others) {
    return new LedgerSettings(name, permissionsMode, deletionProtection, others, kmsKey);
  }

  LedgerSettings withKmsKey(Optional<String> key) {
    return new LedgerSettings(name, permissionsMode, deletionProtection, tags, key);
  }

  LedgerSettings withName(String other) {
    return new LedgerSettings(other, permissionsMode, deletionProtection, tags, kmsKey);
  }
}
