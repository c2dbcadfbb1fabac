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
import java.nio.channels.UnresolvedAddressException;
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
          "cannot listen on %s:%d: %s"
              .formatted(serverOptions.host(), serverOptions.port(), whyNotBound(e)),
          e);
    } catch (RuntimeException e) {
      accounts.close();
      throw e;
    }
  }

  /** The server's own text only repeats the address; the cause below it is that of the system. */
  private static String whyNotBound(IOException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof UnresolvedAddressException) {
      return "the host is not known; 0.0.0.0 is every address of this machine";
    }
    return root.getMessage() + "; choose another port (0 is any free one) or another host";
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
