package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
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

/** The SDK and the driver are optional: the extension works on a class path without them. */
class MissingClientsTest {

  private static final Path SDK = Path.of("software", "amazon");

  @Test
  void aTestThatAsksForNoClientNeedsNone() throws Exception {
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urlsWithoutSdk(), parent)) {
      assertThat(run(loader, LedgerOnlyRun.class)).isEqualTo(List.of("1 succeeded"));
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

  private static URL[] urlsWithoutSdk() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !path.toString().contains(SDK.toString()))
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

  /** Runs {@link LedgerOnlyCases} in the class loader that this class came from. */
  public static final class LedgerOnlyRun implements Callable<List<String>> {

    public LedgerOnlyRun() {}

    @Override
    public List<String> call() {
      var summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(LedgerOnlyCases.class))
                  .build(),
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

  @QldbLedger(statements = "CREATE TABLE Person")
  static class LedgerOnlyCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("test-ledger");
    }
  }
}
