package io.github.qldbfake.internal.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys that may sign for an account, with their secrets. While there are none, signatures are
 * not looked at. Thread-safe.
 */
public final class AccessKeys {

  private final Map<String, String> secrets = new ConcurrentHashMap<>();

  AccessKeys() {}

  /** Lets a key sign; a second call changes its secret. */
  public void put(String keyId, String secret) {
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
