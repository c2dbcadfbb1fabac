package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.partiql.Partiql;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The seven commands of the Session API. Thread-safe; commands of one session run one after
 * another. Every method throws {@link io.github.qldbfake.internal.account.ServiceException} with
 * the error the service gave.
 */
public final class SessionService {

  /** A commit costs nothing of its own: its statements have reported their writes. */
  private static final IoUsage NO_IOS = new IoUsage(0, 0);

  private final SessionOptions options;
  private final Partiql partiql = new Partiql();
  private final Sessions sessions = new Sessions();

  /** A service with no open session. */
  public SessionService(SessionOptions options) {
    this.options = options;
  }

  /**
   * Opens a session on an active ledger, whose statements may do what the account's policies say.
   */
  public StartSession startSession(Account account, String region, String ledgerName) {
    return start(account, region, ledgerName, account::authorization);
  }

  /** Opens a session whose statements may do everything: for the owner of the fake. */
  StartSession startOwnSession(Account account, String region, String ledgerName) {
    return start(account, region, ledgerName, ledger -> Optional.empty());
  }

  private StartSession start(
      Account account,
      String region,
      String ledgerName,
      Function<LedgerResource, Optional<Authorization>> authorization) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    LedgerResource ledger =
        account
            .ledgers(region)
            .find(ledgerName)
            .filter(found -> found.status() == LedgerStatus.ACTIVE)
            .orElseThrow(() -> SessionErrors.ledgerNotAvailable(ledgerName));
    if (!ledger.isAccessible()) {
      throw SessionErrors.keyInaccessible(ledgerName);
    }
    SessionToken token = SessionToken.draw(account.ids());
    sessions.add(
        new Session(token, account, ledger, () -> authorization.apply(ledger), partiql, options));
    return new StartSession(token.toString(), watch.read());
  }

  /** Opens the session's one transaction. */
  public StartTransaction startTransaction(Account account, String token) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    UniqueId id = inSession(account, token, Session::startTransaction);
    return new StartTransaction(id, watch.read());
  }

  /** Runs a statement and gives its first page. */
  public PageResult executeStatement(
      Account account,
      String token,
      String transactionId,
      String statement,
      List<IonBytes> parameters) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    long length = statement.codePointCount(0, statement.length());
    if (account.limits().isExceeded(Limit.STATEMENT_CHARACTERS, length)) {
      throw SessionErrors.statementTooLong(account.limits().of(Limit.STATEMENT_CHARACTERS), length);
    }
    Page page =
        inSession(
            account,
            token,
            session ->
                new StatementRun(
                        options, watch, account, session.ledger().name(), transactionId, statement)
                    .logged(() -> session.execute(transactionId, statement, parameters)));
    return page.with(watch.read());
  }

  /** The next page of a statement's rows. */
  public PageResult fetchPage(
      Account account, String token, String transactionId, String pageToken) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    Page page = inSession(account, token, session -> session.fetch(transactionId, pageToken));
    return page.with(watch.read());
  }

  /** Commits, if the client's digest over all its statements is the same as ours. */
  public CommitTransaction commitTransaction(
      Account account, String token, String transactionId, byte[] commitDigest) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    Commit commit =
        inSession(account, token, session -> session.commit(transactionId, commitDigest));
    return new CommitTransaction(commit.transactionId(), commit.digest(), watch.read(), NO_IOS);
  }

  /** Ends the open transaction, if there is one, without a trace. */
  public Timing abortTransaction(Account account, String token) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    doInSession(account, token, Session::abort);
    return watch.read();
  }

  /** Ends the session and its transaction. */
  public Timing endSession(Account account, String token) {
    Stopwatch watch = Stopwatch.start(options.nanoTime());
    doInSession(account, token, Session::end);
    return watch.read();
  }

  /** What faults have to do with sessions. */
  public SessionFaults faults() {
    return new SessionFaults(this, partiql);
  }

  /** Runs a command in the session that a token stands for. */
  <T> T inSession(Account account, String token, Function<Session, T> command) {
    Session session = sessions.find(account, token);
    try {
      return command.apply(session);
    } finally {
      if (session.hasEnded()) {
        sessions.forget(session);
      }
    }
  }

  /** Runs a command without a result. */
  void doInSession(Account account, String token, Consumer<Session> command) {
    inSession(
        account,
        token,
        session -> {
          command.accept(session);
          return session;
        });
  }

  /** The answer to StartSession. */
  public record StartSession(String sessionToken, Timing timing) {}

  /** The answer to StartTransaction. */
  public record StartTransaction(UniqueId transactionId, Timing timing) {}

  /** The answer to CommitTransaction. */
  public record CommitTransaction(
      UniqueId transactionId, Hash commitDigest, Timing timing, IoUsage ios) {}
}
