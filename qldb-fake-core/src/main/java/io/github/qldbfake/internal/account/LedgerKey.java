package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which key encrypts a ledger. Used under the lock of its ledger. */
final class LedgerKey {

  private final KmsKeys keys;
  private final InstantSource clock;
  private @Nullable String arn;
  private @Nullable Passage change;

  LedgerKey(KmsKeys keys, InstantSource clock, Optional<String> arn) {
    this.keys = keys;
    this.clock = clock;
    this.arn = arn.filter(given -> !given.equals(KmsKeys.AWS_OWNED)).orElse(null);
  }

  /** The same key of a copy of the ledger. */
  LedgerKey copy(KmsKeys keysOfCopy, InstantSource clockOfCopy) {
    LedgerKey copy = new LedgerKey(keysOfCopy, clockOfCopy, Optional.empty());
    copy.arn = arn;
    copy.change = change == null ? null : change.copy();
    return copy;
  }

  /** Begins the change to another key. */
  void change(String other, Transition transition) {
    arn = other;
    change = new Passage(transition, clock.instant());
  }

  /** The customer's key; empty if there never was one. */
  Optional<String> arn() {
    return Optional.ofNullable(arn);
  }

  /** Empty for a ledger that never had a key of its customer, as the service left it out. */
  Optional<Encryption> describe() {
    return arn().map(key -> new Encryption(key, status(key), keys.inaccessibleSince(key)));
  }

  void described() {
    if (change != null) {
      change.describe();
    }
  }

  /** Whether data can be read and written. */
  boolean isAccessible() {
    return inaccessibleSince().isEmpty();
  }

  private Optional<Instant> inaccessibleSince() {
    return arn().flatMap(keys::inaccessibleSince);
  }

  private Encryption.Status status(String key) {
    if (keys.inaccessibleSince(key).isPresent()) {
      return Encryption.Status.KMS_KEY_INACCESSIBLE;
    }
    return change != null && !change.isOver(clock.instant())
        ? Encryption.Status.UPDATING
        : Encryption.Status.ENABLED;
  }
}
