package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.qldbfake.FakeLedger;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

/** The SDK, the driver and AssertJ are optional: the extension works on a class path without. */
class MissingClientsTest {

  private static final Path SDK = Path.of("software", "amazon");

  @Test
  void aTestThatAsksForNoClientNeedsNone() throws Exception {
    assertThat(runWithout(LedgerOnlyRun.class, SDK.toString()))
        .asInstanceOf(LIST)
        .containsExactly("1 succeeded");
  }

  @Test
  void aTestWithoutOurAssertionsNeedsNoAssertj() throws Exception {
    assertThat(runWithout(NoAssertionsRun.class, "assertj-core"))
        .asInstanceOf(LIST)
        .containsExactly("1 succeeded");
  }

  @Test
  void whatADriverNeedsIsNamed() throws Exception {
    assertThat(runWithout(DriverRun.class, "qldbsession-"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("QldbDriver parameter of void ")
        .contains("the class path lacks software.amazon.awssdk:qldbsession; add it");
  }

  @Test
  void whatABlockingClientNeedsIsNamed() throws Exception {
    assertThat(runWithout(ClientRun.class, "apache-client", "url-connection-client"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("the class path lacks software.amazon.awssdk:apache-client; add it");
  }

  @Test
  void whatAClientThatDoesNotBlockNeedsIsNamed() throws Exception {
    assertThat(runWithout(AsyncClientRun.class, "netty-nio-client"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("the class path lacks software.amazon.awssdk:netty-nio-client; add it");
  }

  private static Object runWithout(Class<? extends Callable<?>> run, String... parts)
      throws Exception {
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urlsWithout(parts), parent)) {
      return run(loader, run);
    }
  }

  /** On a thread of its own: one of JUnit's would run other tests while it waits for this one. */
  private static Object run(ClassLoader loader, Class<? extends Callable<?>> run) throws Exception {
    ExecutorService executor =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setContextClassLoader(loader);
              return thread;
            });
    try {
      Class<?> isolated = loader.loadClass(run.getName());
      return executor
          .submit((Callable<?>) isolated.getDeclaredConstructor().newInstance())
          .get(60, TimeUnit.SECONDS);
    } finally {
      executor.shutdownNow();
    }
  }

  private static URL[] urlsWithout(String... parts) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> Stream.of(parts).noneMatch(path.toString()::contains))
        .map(MissingClientsTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Runs test classes in the class loader that this class came from. */
  private abstract static class FixtureRun implements Callable<List<String>> {

    private final Class<?> testClass;

    FixtureRun(Class<?> testClass) {
      this.testClass = testClass;
    }

    @Override
    public List<String> call() {
      var summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build(),
              summary);
      List<String> failures =
          summary.getSummary().getFailures().stream()
              .map(failure -> failure.getException().toString())
              .toList();
      return failures.isEmpty()
          ? List.of(summary.getSummary().getTestsSucceededCount() + " succeeded")
          : failures;
    }
  }

  /** {@link LedgerOnlyCases}. */
  public static final class LedgerOnlyRun extends FixtureRun {

    public LedgerOnlyRun() {
      super(LedgerOnlyCases.class);
    }
  }

  /** {@link NoAssertionsCases}. */
  public static final class NoAssertionsRun extends FixtureRun {

    public NoAssertionsRun() {
      super(NoAssertionsCases.class);
    }
  }

  /** {@link DriverCases}. */
  public static final class DriverRun extends FixtureRun {

    public DriverRun() {
      super(DriverCases.class);
    }
  }

  /** {@link ClientCases}. */
  public static final class ClientRun extends FixtureRun {

    public ClientRun() {
      super(ClientCases.class);
    }
  }

  /** {@link AsyncClientCases}. */
  public static final class AsyncClientRun extends FixtureRun {

    public AsyncClientRun() {
      super(AsyncClientCases.class);
    }
  }

  @QldbLedger
  static class DriverCases {

    @Test
    void test(QldbDriver driver) {}
  }

  @QldbLedger
  static class ClientCases {

    @Test
    void test(QldbClient client) {}
  }

  @QldbLedger
  static class AsyncClientCases {

    @Test
    void test(QldbAsyncClient client) {}
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class LedgerOnlyCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("test-ledger");
    }
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class NoAssertionsCases {

    @Test
    void test(FakeLedger ledger, QldbDriver driver) {
      if (!ledger.tables().equals(List.of("Person"))) {
        throw new AssertionError(driver + " has " + ledger.tables());
      }
    }
  }
}
