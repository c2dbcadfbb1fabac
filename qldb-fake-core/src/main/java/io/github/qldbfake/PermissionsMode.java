package io.github.qldbfake;

/** Who may run which statements on a ledger. */
public enum PermissionsMode {
  /** Whoever may send commands may run every statement. */
  ALLOW_ALL,
  /** Statements need permissions of their own: {@link FakeAccount#allow}. */
  STANDARD;

  io.github.qldbfake.internal.account.PermissionsMode ofService() {
    return io.github.qldbfake.internal.account.PermissionsMode.valueOf(name());
  }
}
