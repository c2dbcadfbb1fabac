package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.RecentStatement;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.OccConflictException;
import io.github.qldbfake.internal.partiql.Partiql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One session on one ledger. Every command holds the session's lock, so the commands of one session
 * run one after another.
 */
final class Session {

  private final SessionToken token;
  private final Account account;
  private final LedgerResource ledger;
  private final Optional<Ledger> opened;
  private final Supplier<Optional<Authorization>> authorization;
  private final Partiql partiql;
  private final SessionOptions options;
  private final Instant startedAt;
  private @Nullable OpenTransaction transaction;
  private volatile boolean ended;

  /**
   * A session that begins now.
   *
   * @param authorization what its statements may do, asked at each of them
   */
  Session(
      SessionToken token,
      Account account,
      LedgerResource ledger,
      Supplier<Optional<Authorization>> authorization,
      Partiql partiql,
      SessionOptions options) {
    this.token = token;
    this.account = account;
    this.ledger = ledger;
    this.opened = ledger.activeLedger();
    this.authorization = authorization;
    this.partiql = partiql;
    this.options = options;
    this.startedAt = account.clock().instant();
  }

  /** What it is found by. */
  SessionKey key() {
    return new SessionKey(account, token);
  }

  synchronized UniqueId startTransaction() {
    Ledger active = live();
    if (transaction != null) {
      throw SessionErrors.transactionAlreadyOpen();
    }
    transaction =
        new OpenTransaction(
            active,
            partiql,
            account::limits,
            authorization,
            account.clock().instant(),
            this::refuseExpiredTransaction);
    return transaction.id();
  }

  synchronized Page execute(String transactionId, String statement, List<IonBytes> parameters) {
    OpenTransaction current = open(transactionId);
    account.recentStatements().add(new RecentStatement(ledger.name(), current.id(), statement));
    return current.execute(statement, parameters);
  }

  synchronized Page fetch(String transactionId, String pageToken) {
    return open(transactionId).fetch(pageToken);
  }

  /** Commits; whether that succeeds or not, no transaction is open afterwards. */
  synchronized Commit commit(String transactionId, byte[] digestOfClient) {
    OpenTransaction committing = open(transactionId);
    transaction = null;
    return committing.commit(digestOfClient);
  }

  /** Ends the transaction, if one is open. */
  synchronized void abort() {
    live();
    transaction = null;
  }

  synchronized void end() {
    live();
    discard();
  }

  /**
   * Does what every command does first.
   *
   * @throws ServiceException if the session may not be used
   */
  synchronized void check() {
    Ledger unused = live();
  }

  /** The open transaction's statements. */
  synchronized List<String> statements(String transactionId) {
    return open(transactionId).statements();
  }

  /** The open transaction's statement that a page token belongs to. */
  synchronized Optional<String> statementOf(String transactionId, String pageToken) {
    return open(transactionId).statementOf(pageToken);
  }

  /** Loses the transaction to another that never was; gives the error of it. */
  synchronized ServiceException loseTransaction() {
    transaction = null;
    return SessionErrors.occConflict(OccConflictException.ofCommit());
  }

  /** Ends as if the transaction were too old; gives the error of it. */
  synchronized ServiceException expireTransaction() {
    OpenTransaction expired = transaction;
    discard();
    return expired == null
        ? SessionErrors.noOpenTransaction()
        : SessionErrors.transactionExpired(expired.id());
  }

  /** Ends as if it were too old; gives the error of it. */
  synchronized ServiceException expire() {
    discard();
    return SessionErrors.sessionExpired(token.sessionId());
  }

  /** Ends without notice; gives the error of using it. */
  synchronized ServiceException vanish() {
    discard();
    return SessionErrors.noSuchSession();
  }

  LedgerResource ledger() {
    return ledger;
  }

  /** How many sessions the ledger may have. */
  long mostOfLedger() {
    return account.limits().of(Limit.ACTIVE_SESSIONS);
  }

  /** Whether it counts among the sessions of its ledger. Takes no lock. */
  boolean isActive() {
    return !ended && !isExpired();
  }

  boolean hasEnded() {
    return ended;
  }

  /**
   * Whether nobody can tell this session from one that never was. Takes no lock, so that whoever
   * asks does not wait for a command of the session.
   */
  boolean isForgettable() {
    return ended || present().isEmpty() || hasOutlivedItsMemory();
  }

  private OpenTransaction open(String transactionId) {
    live();
    OpenTransaction current = transaction;
    if (current == null || !current.id().toString().equals(transactionId)) {
      throw SessionErrors.noOpenTransaction();
    }
    return current;
  }

  /**
   * Checks what every command depends on.
   *
   * @return the ledger, for a session that may still be used
   * @throws ServiceException InvalidSessionException for any other; it has ended then
   */
  private Ledger live() {
    if (isForgettable()) {
      discard();
      throw SessionErrors.noSuchSession();
    }
    refuseExpiredTransaction();
    if (isExpired()) {
      discard();
      throw SessionErrors.sessionExpired(token.sessionId());
    }
    if (!ledger.isAccessible()) {
      throw SessionErrors.keyInaccessible(ledger.name());
    }
    return present().orElseThrow(SessionErrors::noSuchSession);
  }

  /** The ledger that the session was opened on, unless it is gone or went back to a point. */
  private Optional<Ledger> present() {
    return ledger.activeLedger().filter(active -> opened.filter(it -> it == active).isPresent());
  }

  /** Ends the session if its transaction is too old; a running statement asks for it, too. */
  private synchronized void refuseExpiredTransaction() {
    if (transaction != null
        && isBeyond(Limit.TRANSACTION_MILLISECONDS, age(transaction.startedAt()))) {
      UniqueId expired = transaction.id();
      discard();
      throw SessionErrors.transactionExpired(expired);
    }
  }

  private boolean isExpired() {
    return isBeyond(Limit.SESSION_MILLISECONDS, age(startedAt));
  }

  /** An expired session is remembered as long as it lived. */
  private boolean hasOutlivedItsMemory() {
    return isBeyond(Limit.SESSION_MILLISECONDS, (age(startedAt) + 1) / 2);
  }

  private long age(Instant start) {
    return Duration.between(start, account.clock().instant()).toMillis();
  }

  private boolean isBeyond(Limit limit, long milliseconds) {
    return account.limits().isExceeded(limit, milliseconds)
        && !options.timeStandsStill().getAsBoolean();
  }

  private void discard() {
    ended = true;
    transaction = null;
  }
}
