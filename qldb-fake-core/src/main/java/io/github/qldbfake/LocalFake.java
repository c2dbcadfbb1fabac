package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.server.FakeServer;
import io.github.qldbfake.internal.session.SessionService;
import java.net.URI;

/** A fake in this JVM. */
final class LocalFake implements QldbFake {

  private final Accounts accounts;
  private final SessionService sessions;
  private final FakeServer server;

  LocalFake(Accounts accounts, SessionService sessions, FakeServer server) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.server = server;
  }

  @Override
  public URI endpoint() {
    return server.endpoint();
  }

  @Override
  public FakeAccount account(String id) {
    return handle(accounts.account(id));
  }

  @Override
  public FakeAccount newAccount() {
    return handle(accounts.create());
  }

  @Override
  public FakeAccount newAccount(long idSeed) {
    return handle(accounts.create(idSeed));
  }

  /** Lets it serve: until now every request has been answered with 503. */
  void open() {
    server.open();
  }

  private FakeAccount handle(Account account) {
    return new LocalAccount(accounts, account, sessions, endpoint());
  }

  @Override
  public void close() {
    try {
      server.close();
    } finally {
      accounts.close();
    }
  }
}
