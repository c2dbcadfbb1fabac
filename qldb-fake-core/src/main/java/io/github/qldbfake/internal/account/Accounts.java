package io.github.qldbfake.internal.account;

import java.util.Optional;

/** All accounts of one server. An account exists from the first time somebody asks for it. */
public final class Accounts implements AutoCloseable {

  /** The account of a request that names none. */
  public static final String DEFAULT_ID = "000000000000";

  /** Accounts that take their clock and ids from {@code sources}. */
  public Accounts(AccountSources sources) {
    throw new UnsupportedOperationException();
  }

  /** The account with that id of twelve digits. */
  public Account account(String id) {
    throw new UnsupportedOperationException();
  }

  /** The account that a key id belongs to: one that is registered, or twelve digits. */
  public Optional<Account> byKeyId(String keyId) {
    throw new UnsupportedOperationException();
  }

  /** Makes requests signed with {@code keyId} belong to {@code account}. */
  public void registerKey(String keyId, Account account) {
    throw new UnsupportedOperationException();
  }

  /** A new account under an id that none has yet. */
  public Account create() {
    throw new UnsupportedOperationException();
  }

  /** Forgets an account with all it owns. */
  public void release(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
