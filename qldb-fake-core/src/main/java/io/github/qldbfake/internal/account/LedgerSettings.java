package io.github.qldbfake.internal.account;

/** What CreateLedger says of a ledger. */
public record LedgerSettings(
    String name, PermissionsMode permissionsMode, boolean deletionProtection) {}
