package io.github.qldbfake;

import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerHomes;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.data.DataDirectory;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.server.FakeServer;
import io.github.qldbfake.internal.server.ServerOptions;
import io.github.qldbfake.internal.server.TlsKeys;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.session.StatementEvent;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
  static Builder builder() {
    return new Builder();
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
   * Stops listening and forgets everything but what is in the {@linkplain Builder#dataDirectory
   * data directory}. A second call does nothing.
   */
  @Override
  void close();

  /** What a fake can be told before it starts. */
  final class Builder {

    private String host = "127.0.0.1";
    private int port;
    private final InstantSource systemClock = InstantSource.system();
    private InstantSource clock = systemClock;
    private OptionalLong idSeed = OptionalLong.empty();
    private Destinations destinations = Destinations.MEMORY;
    private Optional<Consumer<QldbFake>> preparation = Optional.empty();
    private Consumer<LoggedStatement> statementLog = statement -> {};
    private Optional<TlsKeys> tls = Optional.empty();
    private Duration grace = Duration.ZERO;
    private Optional<Path> dataDirectory = Optional.empty();

    private Builder() {}

    /** The address to listen on; loopback by default. */
    public Builder host(String address) {
      this.host = address;
      return this;
    }

    /** The port to listen on, 0 to 65535; 0, the default, takes any that is free. */
    public Builder port(int number) {
      if (number < 0 || number > 65_535) {
        throw new IllegalArgumentException("a port is 0 to 65535, not " + number);
      }
      this.port = number;
      return this;
    }

    /** The clock of all accounts: commit times, expiry of sessions and transactions. */
    public Builder clock(InstantSource source) {
      this.clock = source;
      return this;
    }

    /**
     * Makes all ids follow from {@code seed}, so that a sequential run gives the same ids again;
     * with a {@linkplain #dataDirectory data directory} at its first start only, since ids that are
     * kept must not come again.
     */
    public Builder idSeed(long seed) {
      this.idSeed = OptionalLong.of(seed);
      return this;
    }

    /**
     * Lets the streams of every account deliver to a real Kinesis, unless the account says
     * otherwise; see {@link FakeStreams#toKinesis}.
     *
     * @throws QldbFakeException if the class path has no Kinesis client of the AWS SDK
     */
    public Builder streamsToKinesis(AwsEndpoint kinesis) {
      this.destinations = destinations.withRecords(Kinesis.destination(kinesis));
      return this;
    }

    /**
     * Lets the exports of every account go to files, unless the account says otherwise; see {@link
     * FakeExports#toDirectory}.
     *
     * @throws IllegalArgumentException if there is no such directory
     */
    public Builder exportsTo(Path directory) {
      this.destinations = destinations.withObjects(new DirectoryDestination(directory));
      return this;
    }

    /**
     * Lets the exports of every account go to a real S3, unless the account says otherwise; see
     * {@link FakeExports#toS3}.
     *
     * @throws QldbFakeException if the class path has no S3 client of the AWS SDK, or the client
     *     lacks something
     */
    public Builder exportsToS3(AwsEndpoint s3) {
      this.destinations = destinations.withObjects(S3.destination(s3));
      return this;
    }

    /**
     * Lets ledgers outlive this fake: their journals and settings are kept in a directory, where a
     * later fake finds them. A commit is answered once it is on the disk. This goes for accounts
     * addressed by their id, not for {@link QldbFake#newAccount} and forks of accounts; what else
     * there is, such as sessions, exports, faults, limits and points to go back to, ends with the
     * fake.
     *
     * @param directory made at the start if there is none; one fake at a time can use it
     */
    public Builder dataDirectory(Path directory) {
      this.dataDirectory = Optional.of(directory);
      return this;
    }

    /** A debugger holds the program, but not the clock of the system: then nothing expires. */
    private BooleanSupplier timeStandsStill() {
      return clock == systemClock ? Debugger::isAttached : () -> false;
    }

    /**
     * Starts the fake.
     *
     * @throws QldbFakeException if host and port cannot be had, or the data directory cannot be
     *     used as it is
     * @throws RuntimeException what {@link #prepare} has thrown
     */
    public QldbFake start() {
      long seed = idSeed.orElseGet(() -> new SplittableRandom().nextLong());
      if (dataDirectory.isEmpty()) {
        return start(LedgerHomes.MEMORY, seed);
      }
      try {
        DataDirectory homes = DataDirectory.open(dataDirectory.get());
        return start(homes, homes.idSeed(seed));
      } catch (IOException e) {
        throw new QldbFakeException(String.valueOf(e.getMessage()), e);
      }
    }

    private QldbFake start(LedgerHomes homes, long seed) {
      SeededIds ids = new SeededIds(seed);
      Accounts accounts =
          new Accounts(new AccountSources(clock, ids, destinations).withHomes(homes));
      SessionService sessions =
          new SessionService(
              new SessionOptions(System::nanoTime, timeStandsStill(), logOfSessions()));
      try {
        accounts.recover();
        FakeServer server = FakeServer.start(serverOptions(), accounts, sessions, ids);
        return prepared(new LocalFake(accounts, sessions, server), homes);
      } catch (IOException e) {
        accounts.close();
        throw new QldbFakeException(
            "cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
      } catch (RuntimeException e) {
        accounts.close();
        throw e;
      }
    }

    /**
     * Lets {@code work} be done before the fake serves, such as filling ledgers. It listens
     * already, but answers 503 to every request, and to its health endpoint, until the work is
     * done.
     *
     * <p>Ledgers that it makes in a {@linkplain #dataDirectory data directory} are kept if it comes
     * to its end, and else are not there at the next start.
     *
     * @param work if it throws, the fake is closed and {@link #start} throws the same
     */
    public Builder prepare(Consumer<QldbFake> work) {
      this.preparation = Optional.of(work);
      return this;
    }

    /**
     * Tells of every statement after it was executed, those of this program and of seeds too.
     *
     * @param log is called on the thread that executed the statement, by several at once, and keeps
     *     its client waiting; it must not throw
     */
    public Builder statementLog(Consumer<LoggedStatement> log) {
      this.statementLog = log;
      return this;
    }

    /**
     * Serves https instead of http: HTTP/1.1 over TLS.
     *
     * @param keyStore a key store in PKCS12 or JKS with a private key and its certificates
     * @param password of the store and of the key
     * @throws QldbFakeException if it cannot be read, or has no key that the password opens
     */
    public Builder tls(Path keyStore, String password) {
      try {
        this.tls = Optional.of(TlsKeys.read(keyStore, password));
        return this;
      } catch (IOException | GeneralSecurityException e) {
        throw new QldbFakeException("key store " + keyStore + ": " + e.getMessage(), e);
      }
    }

    /**
     * Lets {@link QldbFake#close} wait for requests that are running; none is taken any more
     * meanwhile, and those that take longer are cut. By default it does not wait.
     *
     * @param most how long; zero does not wait
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Builder closeWithin(Duration most) {
      if (most.isNegative()) {
        throw new IllegalArgumentException("a time to close is not negative, as " + most + " is");
      }
      this.grace = most;
      return this;
    }

    private ServerOptions serverOptions() {
      return new ServerOptions(host, port, tls, grace);
    }

    private Consumer<StatementEvent> logOfSessions() {
      Consumer<LoggedStatement> log = statementLog;
      return it ->
          log.accept(
              new LoggedStatement(
                  it.at(),
                  it.account(),
                  it.ledger(),
                  it.transactionId(),
                  it.statement(),
                  it.rows(),
                  it.more(),
                  it.ios().readIos(),
                  it.ios().writeIos(),
                  it.timing().processingTimeMilliseconds(),
                  it.error()));
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
}
