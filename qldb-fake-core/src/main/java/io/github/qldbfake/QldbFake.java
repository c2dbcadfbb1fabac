package io.github.qldbfake;

import io.github.qldbfake.internal.account.Accounts;
import java.net.URI;

/**
 * A running fake of Amazon QLDB: control plane and sessions on one HTTP port.
 *
 * <p>Point any QLDB client at {@link #endpoint()}; credentials may be anything unless an account
 * asks for signatures. All methods may be called from any thread. Several fakes in one JVM know
 * nothing of each other.
 */
public sealed interface QldbFake extends AutoCloseable permits LocalFake, RemoteFake {

  /** The account of clients that name none. */
  String DEFAULT_ACCOUNT = Accounts.DEFAULT_ID;

  /** A builder with the defaults: loopback, any free port, the system's clock, random ids. */
  static FakeBuilder builder() {
    return new FakeBuilder();
  }

  /**
   * A fake that runs elsewhere: a server of its own, or a container. Its handles do over HTTP what
   * those of a fake in this JVM do by themselves, but each call takes a round trip.
   *
   * <p>Closing it gives up the accounts that were made with {@link #newAccount} and {@link
   * FakeAccount#fork}; the server goes on.
   *
   * @param endpoint such as {@code http://localhost:8089}
   * @throws IllegalArgumentException if {@code endpoint} is no address of HTTP or HTTPS
   * @throws QldbFakeException if no fake of this version answers there
   */
  static QldbFake connect(URI endpoint) {
    return RemoteFake.at(endpoint);
  }

  /** Where it listens, such as {@code http://127.0.0.1:40123}. */
  URI endpoint();

  /**
   * The account with that id.
   *
   * @throws IllegalArgumentException if {@code id} is not twelve digits
   */
  FakeAccount account(String id);

  /** A new account under an id that none has yet. */
  FakeAccount newAccount();

  /**
   * A new account all of whose ids follow from {@code idSeed}: the same sequential program gets the
   * same ids in it again.
   */
  FakeAccount newAccount(long idSeed);

  /** Creates a ledger in the default account; see {@link FakeAccount#createLedger}. */
  default FakeLedger createLedger(String name) {
    return account(DEFAULT_ACCOUNT).createLedger(name);
  }

  /** A ledger of the default account; see {@link FakeAccount#ledger}. */
  default FakeLedger ledger(String name) {
    return account(DEFAULT_ACCOUNT).ledger(name);
  }

  /**
   * Stops listening and forgets everything but what is in the {@linkplain FakeBuilder#dataDirectory
   * data directory}. A second call does nothing.
   */
  @Override
  void close();
}
