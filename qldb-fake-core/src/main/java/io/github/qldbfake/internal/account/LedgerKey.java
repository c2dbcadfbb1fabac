package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which key encrypts a ledger. Used under the lock of its ledger. */
final class LedgerKey {

  private final KmsKeys keys;
  private final InstantSource clock;
  private final Supplier<Optional<String>> arn;
  private @Nullable Passage change;

  /**
   * The key of a ledger.
   *
   * @param arn the customer's key, or {@link KmsKeys#AWS_OWNED} after one; empty if there never was
   *     one
   */
  LedgerKey(KmsKeys keys, InstantSource clock, Supplier<Optional<String>> arn) {
    this.keys = keys;
    this.clock = clock;
    this.arn = arn;
  }

  /** The change of the key goes on in a copy of the ledger as it does here. */
  LedgerKey copy(KmsKeys keysOfCopy, InstantSource clockOfCopy, Supplier<Optional<String>> arnOf) {
    LedgerKey copy = new LedgerKey(keysOfCopy, clockOfCopy, arnOf);
    copy.change = change == null ? null : change.copy();
    return copy;
  }

  /** Begins the change to the key that there is from now on. */
  void change(Transition transition) {
    change = new Passage(transition, clock.instant());
  }

  /** Empty for a ledger that never had a key of its customer, as the service left it out. */
  Optional<Encryption> describe() {
    return arn.get().map(key -> new Encryption(key, status(key), keys.inaccessibleSince(key)));
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
    return arn.get().flatMap(keys::inaccessibleSince);
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
