package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.Encryption;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import io.github.qldbfake.internal.account.PermissionsMode;
import java.time.Instant;
import java.util.Optional;

/**
 * What the control plane says of a ledger at one moment.
 *
 * @param encryption empty for a ledger that never had a key of its customer
 */
public record LedgerDescription(
    String name,
    String arn,
    LedgerStatus state,
    Instant creationDateTime,
    PermissionsMode permissionsMode,
    boolean deletionProtection,
    Optional<Encryption> encryption) {

  static LedgerDescription of(LedgerResource ledger) {
    return of(ledger, ledger.status());
  }

  static LedgerDescription of(LedgerResource ledger, LedgerStatus state) {
    return new LedgerDescription(
        ledger.name(),
        ledger.arn(),
        state,
        ledger.creationDateTime(),
        ledger.permissionsMode(),
        ledger.deletionProtection(),
        ledger.encryption());
  }
}
