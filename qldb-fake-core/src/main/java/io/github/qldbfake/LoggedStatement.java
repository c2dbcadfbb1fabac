package io.github.qldbfake;

import io.github.qldbfake.internal.session.StatementEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * A statement that has been executed, for {@link FakeBuilder#statementLog}. The values of its
 * parameters are not kept.
 *
 * @param at when it was done, by the clock of the account
 * @param account the twelve digits
 * @param ledger the name of the ledger
 * @param transactionId 22 letters and digits
 * @param statement its text
 * @param rows how many rows its first page has; 0 if it was refused
 * @param more whether there are further pages, whose rows and IOs are not counted here
 * @param readIos the reads of the first page
 * @param writeIos the writes
 * @param milliseconds the processing time, at least 1
 * @param error if it was refused, the code of the error, a colon and the message
 */
public record LoggedStatement(
    Instant at,
    String account,
    String ledger,
    String transactionId,
    String statement,
    long rows,
    boolean more,
    long readIos,
    long writeIos,
    long milliseconds,
    Optional<String> error) {

  static LoggedStatement of(StatementEvent event) {
    return new LoggedStatement(
        event.at(),
        event.account(),
        event.ledger(),
        event.transactionId(),
        event.statement(),
        event.rows(),
        event.more(),
        event.ios().readIos(),
        event.ios().writeIos(),
        event.timing().processingTimeMilliseconds(),
        event.error());
  }
}
