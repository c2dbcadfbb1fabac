package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;
import java.util.List;

/**
 * The seven commands of the Session API. Thread-safe; commands of one session run one after another.
 * Every method throws {@link io.github.qldbfake.internal.account.ServiceException} with the error the
 * service gave.
 */
public final class SessionService {

  /** A service with no open session. */
  public SessionService(SessionOptions options) {
    throw new UnsupportedOperationException();
  }

  /** Opens a session on an active ledger. */
  public StartSession startSession(Account account, String region, String ledgerName) {
    throw new UnsupportedOperationException();
  }

  /** Opens the session's one transaction. */
  public StartTransaction startTransaction(Account account, String token) {
    throw new UnsupportedOperationException();
  }

  /** Runs a statement and gives its first page. */
  public PageResult executeStatement(
      Account account,
      String token,
      String transactionId,
      String statement,
      List<IonBytes> parameters) {
    throw new UnsupportedOperationException();
  }

  /** The next page of a statement's rows. */
  public PageResult fetchPage(
      Account account, String token, String transactionId, String pageToken) {
    throw new UnsupportedOperationException();
  }

  /** Commits, if the client's digest over all its statements is the same as ours. */
  public CommitTransaction commitTransaction(
      Account account, String token, String transactionId, byte[] commitDigest) {
    throw new UnsupportedOperationException();
  }

  /** Ends the open transaction, if there is one, without a trace. */
  public Timing abortTransaction(Account account, String token) {
    throw new UnsupportedOperationException();
  }

  /** Ends the session and its transaction. */
  public Timing endSession(Account account, String token) {
    throw new UnsupportedOperationException();
  }

  /** The answer to StartSession. */
  public record StartSession(String sessionToken, Timing timing) {}

  /** The answer to StartTransaction. */
  public record StartTransaction(UniqueId transactionId, Timing timing) {}

  /** The answer to CommitTransaction. */
  public record CommitTransaction(
      UniqueId transactionId, Hash commitDigest, Timing timing, IoUsage ios) {}
}
