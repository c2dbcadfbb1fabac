package io.github.qldbfake;

import io.github.qldbfake.internal.account.LedgerHomes;
import io.github.qldbfake.internal.data.DataDirectory;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.server.ServerOptions;
import io.github.qldbfake.internal.server.TlsKeys;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What a fake can be told before it starts. */
public final class FakeBuilder {

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

  FakeBuilder() {}

  /**
   * The address to listen on; loopback by default.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public FakeBuilder host(String address) {
    if (address.isBlank()) {
      throw new IllegalArgumentException(
          "a host is an address or a name such as 127.0.0.1, and not empty");
    }
    this.host = address;
    return this;
  }

  /** The port to listen on, 0 to 65535; 0, the default, takes any that is free. */
  public FakeBuilder port(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + number);
    }
    this.port = number;
    return this;
  }

  /** The clock of all accounts: commit times, expiry of sessions and transactions. */
  public FakeBuilder clock(InstantSource source) {
    this.clock = source;
    return this;
  }

  /**
   * Makes all ids follow from {@code seed}, so that a sequential run gives the same ids again; with
   * a {@linkplain #dataDirectory data directory} at its first start only, since ids that are kept
   * must not come again.
   */
  public FakeBuilder idSeed(long seed) {
    this.idSeed = OptionalLong.of(seed);
    return this;
  }

  /**
   * Lets the streams of every account deliver to a real Kinesis, unless the account says otherwise;
   * see {@link FakeStreams#toKinesis}.
   *
   * @throws QldbFakeException if the class path has no Kinesis client of the AWS SDK
   */
  public FakeBuilder streamsToKinesis(AwsEndpoint kinesis) {
    this.destinations = destinations.withRecords(Kinesis.destination(kinesis));
    return this;
  }

  /**
   * Lets the exports of every account go to files, unless the account says otherwise; see {@link
   * FakeExports#toDirectory}.
   *
   * @throws IllegalArgumentException if there is no such directory
   */
  public FakeBuilder exportsTo(Path directory) {
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
  public FakeBuilder exportsToS3(AwsEndpoint s3) {
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
  public FakeBuilder dataDirectory(Path directory) {
    this.dataDirectory = Optional.of(directory);
    return this;
  }

  /**
   * Lets {@code work} be done before the fake serves, such as filling ledgers. It listens already,
   * but answers 503 to every request, and to its health endpoint, until the work is done.
   *
   * <p>Ledgers that it makes in a {@linkplain #dataDirectory data directory} are kept if it comes
   * to its end, and else are not there at the next start.
   *
   * @param work if it throws, the fake is closed and {@link #start} throws the same
   */
  public FakeBuilder prepare(Consumer<QldbFake> work) {
    this.preparation = Optional.of(work);
    return this;
  }

  /**
   * Tells of every statement after it was executed, those of this program and of seeds too.
   *
   * @param log is called on the thread that executed the statement, by several at once, and keeps
   *     its client waiting; it must not throw
   */
  public FakeBuilder statementLog(Consumer<LoggedStatement> log) {
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
  public FakeBuilder tls(Path keyStore, String password) {
    try {
      this.tls = Optional.of(TlsKeys.read(keyStore, password));
      return this;
    } catch (IOException | GeneralSecurityException e) {
      throw new QldbFakeException("key store " + keyStore + ": " + reason(e), e);
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof IOException ofFile
        ? FileFailure.reason(ofFile)
        : String.valueOf(failure.getMessage());
  }

  /**
   * Lets {@link QldbFake#close} wait for requests that are running; none is taken any more
   * meanwhile, and those that take longer are cut. By default it does not wait.
   *
   * @param most how long; zero does not wait
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public FakeBuilder closeWithin(Duration most) {
    if (most.isNegative()) {
      throw new IllegalArgumentException("a time to close is not negative, as " + most + " is");
    }
    this.grace = most;
    return this;
  }

  /**
   * Starts the fake.
   *
   * @throws QldbFakeException if host and port cannot be had, or the data directory cannot be used
   *     as it is
   * @throws RuntimeException what {@link #prepare} has thrown
   */
  public QldbFake start() {
    long seed = idSeed.orElseGet(() -> new SplittableRandom().nextLong());
    FakeStart fake = settings();
    if (dataDirectory.isEmpty()) {
      return fake.in(LedgerHomes.MEMORY, seed);
    }
    try {
      DataDirectory homes = DataDirectory.open(dataDirectory.get());
      return fake.in(homes, homes.idSeed(seed));
    } catch (IOException e) {
      throw new QldbFakeException(String.valueOf(e.getMessage()), e);
    }
  }

  private FakeStart settings() {
    Consumer<LoggedStatement> log = statementLog;
    SessionOptions sessions =
        new SessionOptions(
            System::nanoTime, timeStandsStill(), event -> log.accept(LoggedStatement.of(event)));
    return new FakeStart(
        clock, destinations, sessions, new ServerOptions(host, port, tls, grace), preparation);
  }

  /** A debugger holds the program, but not the clock of the system: then nothing expires. */
  private BooleanSupplier timeStandsStill() {
    return clock == systemClock ? Debugger::isAttached : () -> false;
  }
}
