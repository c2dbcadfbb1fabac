package io.github.qldbfake.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.time.SeededIds;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A session service over one ledger named {@code cars}, with clocks moved by hand. */
public final class SessionFixture {

  static final String REGION = "us-east-1";
  static final String LEDGER = "cars";
  static final int PAGE_SIZE = 3;

  final HandMovedClock clock = new HandMovedClock();
  final AtomicLong nanoTime = new AtomicLong();
  final Accounts accounts = new Accounts(new AccountSources(clock, new SeededIds(5)));
  final Account account = accounts.account("123456789012");
  final LedgerResource ledger =
      account.ledgers(REGION).create(new LedgerSettings(LEDGER, PermissionsMode.ALLOW_ALL, false));
  final SessionService service = new SessionService(new SessionOptions(nanoTime::get, () -> false));

  /** The limits are the service's, but for pages of a few rows. */
  public SessionFixture() {
    account.changeLimits(limits -> limits.with(Limit.PAGE_ROWS, PAGE_SIZE));
  }

  /** A client with a new session. */
  public Client client() {
    return new Client(service, account);
  }

  /** A client with a new session and an open transaction. */
  Client clientInTransaction() {
    Client client = client();
    client.begin();
    return client;
  }

  /** The number of the last block. */
  long tip() {
    return ledger.ledger().state().tip();
  }

  static void assertBadRequest(ThrowingCallable call, String message) {
    assertFails(call, "BadRequestException", message);
  }

  static void assertInvalidSession(ThrowingCallable call, String message) {
    assertFails(call, "InvalidSessionException", message);
  }

  static void assertFails(ThrowingCallable call, String type, String message) {
    ServiceException error = catchThrowableOfType(ServiceException.class, call);
    assertThat(error).as("the command has to fail").isNotNull();
    assertThat(error).hasMessage(message);
    assertThat(error.type()).isEqualTo(type);
    assertThat(error.status()).isEqualTo(400);
  }
}
