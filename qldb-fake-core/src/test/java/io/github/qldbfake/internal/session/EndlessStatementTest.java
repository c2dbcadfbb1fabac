package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertInvalidSession;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A statement with more rows than there is time for. */
@Timeout(300)
class EndlessStatementTest {

  private final AtomicLong millis = new AtomicLong();
  private final Account account =
      new Accounts(new AccountSources(this::tick, new SeededIds(5))).account("123456789012");
  private final SessionService service =
      new SessionService(new SessionOptions(() -> 0, () -> false));

  @Test
  void endsWithItsTransaction() {
    account
        .ledgers(SessionFixture.REGION)
        .create(new LedgerSettings(SessionFixture.LEDGER, PermissionsMode.ALLOW_ALL, false));
    Client client = new Client(service, account);
    client.run("CREATE TABLE T");
    client.run("INSERT INTO T VALUE {'a': 1}");
    client.begin();

    String endless = "SELECT COUNT(*) FROM T, " + HostileStatements.doublings(60);
    assertInvalidSession(
        () -> client.execute(endless), "Transaction " + client.transactionId() + " has expired");
    assertInvalidSession(() -> client.execute("SELECT * FROM T"), "No such session");
  }

  /** A clock that moves on whenever it is read. */
  private Instant tick() {
    return HandMovedClock.START.plusMillis(millis.addAndGet(20));
  }
}
