package io.github.qldbfake.internal.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The keys that may sign for an account, with their secrets. While there are none, signatures are
 * not looked at. Thread-safe.
 */
public final class AccessKeys {

  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

  private final Map<String, String> secrets = new ConcurrentHashMap<>();

  AccessKeys() {}

  /**
   * Lets a key sign; a second call changes its secret.
   *
   * @param keyId 1 to 128 letters, digits, {@code _} and {@code -}
   * @throws IllegalArgumentException if {@code keyId} is none or {@code secret} is empty
   */
  public void put(String keyId, String secret) {
    if (!KEY_ID.matcher(keyId).matches() || secret.isEmpty()) {
      throw new IllegalArgumentException("not a key id and a secret: " + keyId);
    }
    secrets.put(keyId, secret);
  }

  /** Forgets all keys. */
  public void clear() {
    secrets.clear();
  }

  /** Whether a request needs a signature. */
  public boolean areRequired() {
    return !secrets.isEmpty();
  }

  /** The secret of a key that may sign. */
  public Optional<String> secretOf(String keyId) {
    return Optional.ofNullable(secrets.get(keyId));
  }
}
