package io.github.qldbfake.testcontainers;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * A fake of Amazon QLDB in a container: both APIs on one port.
 *
 * <p>Supported images: {@code qldbfake/qldb-fake}, and what is declared a compatible substitute of
 * it; or none at all, with {@link #fromServerJar()}.
 *
 * <p>Exposed ports: 8089, HTTP.
 *
 * <p>Ledgers are kept in memory and gone with the container, unless it has a data volume. The
 * container is started when its init files have been applied; one that is refused ends the start
 * with a {@link org.testcontainers.containers.ContainerLaunchException} whose causes name the file
 * and the line.
 */
public final class QldbContainer extends GenericContainer<QldbContainer> {

  private static final DockerImageName DEFAULT_IMAGE = DockerImageName.parse("qldbfake/qldb-fake");
  private static final int PORT = 8089;
  private static final String DATA = "/data";
  private static final Duration STARTUP_TIMEOUT = Duration.ofSeconds(60);

  private final InitFiles initFiles = new InitFiles();
  private @Nullable QldbFake connected;

  /**
   * A container of that image, such as {@code qldbfake/qldb-fake:0.1.0}.
   *
   * @throws IllegalStateException if the image is not a compatible substitute
   */
  public QldbContainer(String image) {
    this(DockerImageName.parse(image));
  }

  /**
   * A container of that image; an image under another name, in a registry of one's own for example,
   * has to be {@linkplain DockerImageName#asCompatibleSubstituteFor(String) declared} a substitute
   * for {@code qldbfake/qldb-fake}.
   *
   * @throws IllegalStateException if the image is not a compatible substitute
   */
  public QldbContainer(DockerImageName image) {
    super(image);
    image.assertCompatibleWith(DEFAULT_IMAGE);
    expose();
  }

  private QldbContainer(Future<String> image) {
    super(image);
    expose();
  }

  /**
   * A container of an image that is built on the spot from the server jar in this module, so that
   * none has to be published. Its base is {@code eclipse-temurin:25-jre}, unless {@code
   * qldb.base.image} in {@code ~/.testcontainers.properties} or the variable {@code
   * TESTCONTAINERS_QLDB_BASE_IMAGE} names another.
   *
   * <p>The image stays with the engine under {@code localhost/qldb-fake} and a tag that follows
   * from jar and base, so that only the first start of all has to build it.
   */
  public static QldbContainer fromServerJar() {
    return fromServerJar(ServerJarImage.defaultBase());
  }

  /**
   * As {@link #fromServerJar()}, on another base.
   *
   * @param base an image with {@code java}, 17 or newer, on its path; the archive of classes that
   *     makes the start faster needs 25
   */
  public static QldbContainer fromServerJar(DockerImageName base) {
    return new QldbContainer(ServerJarImage.on(base));
  }

  private void expose() {
    withExposedPorts(PORT);
    waitingFor(new HealthyServer(PORT).withStartupTimeout(STARTUP_TIMEOUT));
  }

  // What the server applies before it is ready, in the order of the calls.

  /** Creates a ledger, unless there is one of that name, from an earlier call or the volume. */
  public QldbContainer withLedger(String name) {
    return with(initFiles.addLedger(name));
  }

  /**
   * Runs a PartiQL script in a ledger, which is created when there is none of that name.
   *
   * @param resource a resource of the class path
   * @throws IllegalArgumentException if there is no such resource
   */
  public QldbContainer withInitScript(String ledger, String resource) {
    return withInitScript(ledger, ReadableFile.ofResource(resource));
  }

  /** As {@link #withInitScript(String, String)}, with a file from anywhere. */
  public QldbContainer withInitScript(String ledger, MountableFile script) {
    return with(initFiles.addScript(ledger, script));
  }

  /**
   * Applies a description of ledgers, in Ion or JSON. It makes each of them, so nothing before it
   * in the order of the calls may have made one; scripts can add to them after it.
   *
   * @param resource a resource of the class path
   * @param others the files the description names, relative to it as it names them
   * @throws IllegalArgumentException if there is no such resource
   */
  public QldbContainer withSeed(String resource, String... others) {
    return with(initFiles.addSeed(resource, others));
  }

  private QldbContainer with(InitFiles.Added added) {
    added.files().forEach((path, file) -> withCopyToContainer(file, path));
    return this;
  }

  // Options of the server.

  /**
   * Keeps ledgers in a volume of the engine, which is created when there is none of that name: a
   * later container with the same volume goes on where this one stopped. The volume stays until it
   * is removed by hand.
   */
  public QldbContainer withDataVolume(String volume) {
    withEnv("QLDB_FAKE_DATA_DIR", DATA);
    return withCreateContainerCmdModifier(command -> NamedVolume.mount(command, volume, DATA));
  }

  /** Writes one line for every statement to the container's standard output. */
  public QldbContainer withStatementLog() {
    return withEnv("QLDB_FAKE_STATEMENT_LOG", "true");
  }

  /**
   * Lets journal exports go to a server that speaks like S3, in place of memory.
   *
   * @param endpoint as the container reaches it, such as {@code http://s3mock:9090}
   */
  public QldbContainer withExportsToS3(URI endpoint) {
    return withEnv("QLDB_FAKE_S3_ENDPOINT", endpoint.toString());
  }

  /**
   * Lets journal streams deliver to a server that speaks like Kinesis, in place of memory.
   *
   * @param endpoint as the container reaches it, such as {@code http://kinesis:4567}
   */
  public QldbContainer withStreamsToKinesis(URI endpoint) {
    return withEnv("QLDB_FAKE_KINESIS_ENDPOINT", endpoint.toString());
  }

  @Override
  protected void configure() {
    initFiles.environment().ifPresent(files -> withEnv("QLDB_FAKE_INIT", files));
  }

  // What clients need.

  /**
   * The endpoint for clients on this machine, such as {@code http://localhost:32768}.
   *
   * @throws IllegalStateException if the container is not running
   */
  public URI getEndpoint() {
    return URI.create("http://" + getHost() + ":" + getMappedPort(PORT));
  }

  /**
   * The endpoint for clients in other containers on the same network, such as {@code
   * http://qldb:8089}: with the network alias that was given last, or else a random one.
   */
  public URI getNetworkEndpoint() {
    String alias = getNetworkAliases().get(getNetworkAliases().size() - 1);
    return URI.create("http://" + alias + ":" + PORT);
  }

  /** {@code us-east-1}; any other region is another set of ledgers. */
  public String getRegion() {
    return "us-east-1";
  }

  /** The key id of the default account; any other twelve digits are another account. */
  public String getAccessKey() {
    return QldbFake.DEFAULT_ACCOUNT;
  }

  /** A secret; any other does as well. */
  public String getSecretKey() {
    return "any";
  }

  // Handles on the running server, over HTTP.

  /**
   * The fake inside, with handles that do the same as those of a fake in this JVM: accounts, their
   * ledgers, faults, clocks, forks.
   *
   * @throws io.github.qldbfake.QldbFakeException if the server is of a version whose handles differ
   */
  public synchronized QldbFake fake() {
    // A container that is started again has another port.
    if (connected == null || !connected.endpoint().equals(getEndpoint())) {
      connected = QldbFake.connect(getEndpoint());
    }
    return connected;
  }

  /** The account of clients that sign with {@link #getAccessKey()}; see {@link #fake()}. */
  public FakeAccount account() {
    return account(getAccessKey());
  }

  /**
   * The account of clients that sign with that key id; see {@link #fake()}.
   *
   * @throws IllegalArgumentException if {@code id} is not twelve digits
   */
  public FakeAccount account(String id) {
    return fake().account(id);
  }

  /**
   * Empties the default account: its ledgers, faults, limits and policies are gone, and its clock
   * goes with the system's. What init files made is gone, too.
   */
  public void reset() {
    account().close();
  }
}
