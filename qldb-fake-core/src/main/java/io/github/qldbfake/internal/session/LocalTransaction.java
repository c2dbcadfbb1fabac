package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements run in this JVM through the same commands that a driver sends, each in a transaction.
 * Policies do not bind them: a program that sets up what another may see has to see it all.
 */
public final class LocalTransaction {

  private final SessionService sessions;
  private final Account account;
  private final String region;
  private final String ledgerName;

  /** Transactions on one ledger. */
  public LocalTransaction(
      SessionService sessions, Account account, String region, String ledgerName) {
    this.sessions = sessions;
    this.account = account;
    this.region = region;
    this.ledgerName = ledgerName;
  }

  /**
   * Runs a statement, reads all its rows and commits.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException if it is refused
   */
  public List<IonBytes> execute(String statement, List<IonBytes> parameters) {
    String token = sessions.startOwnSession(account, region, ledgerName).sessionToken();
    try {
      UniqueId transactionId = sessions.startTransaction(account, token).transactionId();
      String id = transactionId.toString();
      List<IonBytes> rows = rows(token, id, statement, parameters);
      byte[] digest =
          CommitDigest.of(transactionId)
              .fold(CommitDigest.ofStatement(statement, parameters))
              .value()
              .toByteArray();
      SessionService.CommitTransaction unused =
          sessions.commitTransaction(account, token, id, digest);
      return rows;
    } finally {
      Timing unused = sessions.endSession(account, token);
    }
  }

  private List<IonBytes> rows(
      String token, String id, String statement, List<IonBytes> parameters) {
    PageResult page = sessions.executeStatement(account, token, id, statement, parameters);
    List<IonBytes> rows = new ArrayList<>(page.values());
    Optional<String> next = page.nextPageToken();
    while (next.isPresent()) {
      page = sessions.fetchPage(account, token, id, next.get());
      rows.addAll(page.values());
      next = page.nextPageToken();
    }
    return rows;
  }
}
