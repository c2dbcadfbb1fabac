package io.github.qldbfake.internal.session;

import java.time.Instant;
import java.util.Optional;

/**
 * A statement that has been executed; its parameters are not in it.
 *
 * @param at the time by the clock of the account
 * @param rows how many its first page has
 * @param more whether there are further pages
 * @param error why it was refused
 */
public record StatementEvent(
    Instant at,
    String account,
    String ledger,
    String transactionId,
    String statement,
    long rows,
    boolean more,
    IoUsage ios,
    Timing timing,
    Optional<String> error) {}
