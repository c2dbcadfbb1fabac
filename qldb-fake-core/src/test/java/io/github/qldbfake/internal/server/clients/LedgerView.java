package io.github.qldbfake.internal.server.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an answer says of a ledger; null where the answer has no such member. */
record LedgerView(
    String name,
    String arn,
    @Nullable String state,
    @Nullable Instant created,
    @Nullable String permissionsMode,
    @Nullable Boolean deletionProtection,
    @Nullable String kmsKeyArn) {}
