package io.github.qldbfake.internal.account;

/** Who may run which statements. */
public enum PermissionsMode {
  /** Whoever may send commands may run every statement. */
  ALLOW_ALL,
  /** Statements need permissions of their own. */
  STANDARD
}
