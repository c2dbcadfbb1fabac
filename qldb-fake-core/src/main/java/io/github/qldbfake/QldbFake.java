package io.github.qldbfake;

import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerHomes;
import io.github.qldbfake.internal.data.DataDirectory;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.server.FakeServer;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * A running fake of Amazon QLDB: control plane and sessions on one HTTP port.
 *
 * <p>Point any QLDB client at {@link #endpoint()}; credentials may be anything unless an account
 * asks for signatures. All methods may be called from any thread. Several fakes in one JVM know
 * nothing of each other.
 */
public final class QldbFake implements AutoCloseable {

  private final Accounts accounts;
  private final SessionService sessions;
  private final FakeServer server;

  private QldbFake(Accounts accounts, SessionService sessions, FakeServer server) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.server = server;
  }

  /** A builder with the defaults: loopback, any free port, the system's clock, random ids. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where it listens, such as {@code http://127.0.0.1:40123}. */
  public URI endpoint() {
    return server.endpoint();
  }

  /**
   * The account with that id.
   *
   * @throws IllegalArgumentException if {@code id} is not twelve digits
   */
  public FakeAccount account(String id) {
    return new FakeAccount(accounts, accounts.account(id), sessions, endpoint());
  }

  /** A new account under an id that none has yet. */
  public FakeAccount newAccount() {
    return new FakeAccount(accounts, accounts.create(), sessions, endpoint());
  }

  /**
   * A new account all of whose ids follow from {@code idSeed}: the same sequential program gets the
   * same ids in it again.
   */
  public FakeAccount newAccount(long idSeed) {
    return new FakeAccount(accounts, accounts.create(idSeed), sessions, endpoint());
  }

  /** Creates a ledger in the default account; see {@link FakeAccount#createLedger}. */
  public FakeLedger createLedger(String name) {
    return account(Accounts.DEFAULT_ID).createLedger(name);
  }

  /** A ledger of the default account; see {@link FakeAccount#ledger}. */
  public FakeLedger ledger(String name) {
    return account(Accounts.DEFAULT_ID).ledger(name);
  }

  /**
   * Stops listening and forgets everything but what is in the {@linkplain Builder#dataDirectory
   * data directory}. A second call does nothing.
   */
  @Override
  public void close() {
    server.close();
    accounts.close();
  }

  /** What a fake can be told before it starts. */
  public static final class Builder {

    private String host = "127.0.0.1";
    private int port;
    private final InstantSource systemClock = InstantSource.system();
    private InstantSource clock = systemClock;
    private OptionalLong idSeed = OptionalLong.empty();
    private Destinations destinations = Destinations.MEMORY;

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
          new SessionService(new SessionOptions(System::nanoTime, timeStandsStill()));
      try {
        accounts.recover();
        FakeServer server = FakeServer.start(host, port, accounts, sessions, ids);
        return new QldbFake(accounts, sessions, server);
      } catch (IOException e) {
        accounts.close();
        throw new QldbFakeException(
            "cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
      } catch (RuntimeException e) {
        accounts.close();
        throw e;
      }
    }
  }
}
