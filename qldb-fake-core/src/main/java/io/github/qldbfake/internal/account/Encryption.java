package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What the control plane says of the key of a ledger.
 *
 * @param inaccessibleSince since when the key has been out of reach, if it is
 */
public record Encryption(String kmsKeyArn, Status status, Optional<Instant> inaccessibleSince) {

  /** The states of the encryption. */
  public enum Status {
    /** The key is in use. */
    ENABLED,
    /** The key is being changed; the ledger can be used meanwhile. */
    UPDATING,
    /** The key is out of reach: nothing can be read or written. */
    KMS_KEY_INACCESSIBLE
  }
}
