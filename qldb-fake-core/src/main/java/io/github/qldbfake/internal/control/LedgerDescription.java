package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.LedgerStatus;
import io.github.qldbfake.internal.account.PermissionsMode;
import java.time.Instant;

/** What the control plane says of a ledger at one moment. */
public record LedgerDescription(
    String name,
    String arn,
    LedgerStatus state,
    Instant creationDateTime,
    PermissionsMode permissionsMode,
    boolean deletionProtection) {}
