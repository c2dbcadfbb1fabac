package io.github.qldbfake;

import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerHomes;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.server.FakeServer;
import io.github.qldbfake.internal.server.ServerOptions;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way in which a fake comes up: its accounts with the ledgers that were kept, the server, what
 * is to be prepared, and only then requests. What fails on the way takes all of it down again.
 */
record FakeStart(
    InstantSource clock,
    Destinations destinations,
    SessionOptions sessionOptions,
    ServerOptions serverOptions,
    Optional<Consumer<QldbFake>> preparation) {

  QldbFake in(LedgerHomes homes, long idSeed) {
    SeededIds ids = new SeededIds(idSeed);
    Accounts accounts = new Accounts(new AccountSources(clock, ids, destinations).withHomes(homes));
    SessionService sessions = new SessionService(sessionOptions);
    try {
      accounts.recover();
      FakeServer server = FakeServer.start(serverOptions, accounts, sessions, ids);
      return prepared(new LocalFake(accounts, sessions, server), homes);
    } catch (IOException e) {
      accounts.close();
      throw new QldbFakeException(
          "cannot listen on "
              + serverOptions.host()
              + ":"
              + serverOptions.port()
              + ": "
              + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      accounts.close();
      throw e;
    }
  }

  private QldbFake prepared(LocalFake fake, LedgerHomes homes) {
    try {
      preparation.ifPresent(work -> homes.prepare(() -> work.accept(fake)));
      fake.open();
      return fake;
    } catch (ServiceException e) {
      fake.close();
      throw new QldbFakeException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | Error e) {
      fake.close();
      throw e;
    }
  }
}
