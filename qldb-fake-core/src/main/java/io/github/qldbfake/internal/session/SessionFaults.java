package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.fault.CalledStatement;
import io.github.qldbfake.internal.fault.FaultType;
import io.github.qldbfake.internal.partiql.Partiql;
import java.util.List;

/**
 * What faults have to do with sessions: what a command is about, and what a fault leaves behind.
 *
 * <p>The methods that describe a command throw the error it would end with if its session or
 * transaction is not there; no fault can strike it then.
 */
public final class SessionFaults {

  private final SessionService sessions;
  private final Partiql partiql;

  SessionFaults(SessionService sessions, Partiql partiql) {
    this.sessions = sessions;
    this.partiql = partiql;
  }

  /** A command that is about its session as a whole. */
  public List<CalledStatement> ofSession(Account account, String token) {
    sessions.doInSession(account, token, Session::check);
    return List.of();
  }

  /** ExecuteStatement: its statement. */
  public List<CalledStatement> ofExecution(
      Account account, String token, String transactionId, String statement) {
    List<String> unused =
        sessions.inSession(account, token, session -> session.statements(transactionId));
    return List.of(called(statement));
  }

  /** FetchPage: the statement that the page belongs to. */
  public List<CalledStatement> ofPage(
      Account account, String token, String transactionId, String pageToken) {
    return sessions
        .inSession(account, token, session -> session.statementOf(transactionId, pageToken))
        .stream()
        .map(this::called)
        .toList();
  }

  /** CommitTransaction: all statements of the transaction. */
  public List<CalledStatement> ofCommit(Account account, String token, String transactionId) {
    return sessions.inSession(account, token, session -> session.statements(transactionId)).stream()
        .map(this::called)
        .toList();
  }

  /**
   * Ends what a fault ends, and nothing else.
   *
   * @param token of the session; not looked at for a fault that leaves it alone
   * @return the error of the fault
   */
  public ServiceException strike(FaultType fault, Account account, String token) {
    return switch (fault) {
      case OCC_CONFLICT -> sessions.inSession(account, token, Session::loseTransaction);
      case TRANSACTION_EXPIRED -> sessions.inSession(account, token, Session::expireTransaction);
      case SESSION_EXPIRED -> sessions.inSession(account, token, Session::expire);
      case INVALID_SESSION -> sessions.inSession(account, token, Session::vanish);
      case RATE_EXCEEDED -> SessionErrors.rateExceeded();
      case CAPACITY_EXCEEDED -> SessionErrors.capacityExceeded();
      case INTERNAL_FAILURE -> ServiceException.internalFailure();
      default -> throw new IllegalArgumentException(fault + " is no error of a session");
    };
  }

  private CalledStatement called(String statement) {
    return new CalledStatement(statement, partiql.tables(statement));
  }
}
