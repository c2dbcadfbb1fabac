package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ion.UniqueId;

/** A statement that ran, whatever became of it. */
public record RecentStatement(String ledger, UniqueId transactionId, String statement) {}
