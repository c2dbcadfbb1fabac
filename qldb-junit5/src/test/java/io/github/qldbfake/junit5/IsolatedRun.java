package io.github.qldbfake.junit5;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a test class in a class loader of its own, with JUnit and all else, as in another JVM. */
public final class IsolatedRun implements Callable<Object> {

  private final String testClass;

  /** For the class loader in which it runs. */
  public IsolatedRun(String testClass) {
    this.testClass = testClass;
  }

  /**
   * What failed, or how many tests succeeded. On a thread of its own: one of JUnit's would run
   * other tests while it waits for this one.
   */
  static Object run(ClassLoader loader, Class<?> testClass) throws Exception {
    ExecutorService executor =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setContextClassLoader(loader);
              return thread;
            });
    try {
      Class<?> isolated = loader.loadClass(IsolatedRun.class.getName());
      return executor
          .submit(
              (Callable<?>)
                  isolated.getDeclaredConstructor(String.class).newInstance(testClass.getName()))
          .get(300, TimeUnit.SECONDS);
    } finally {
      executor.shutdownNow();
    }
  }

  /** The class path of this JVM without what has one of these parts in its path. */
  static URL[] classPathWithout(String... parts) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> Stream.of(parts).noneMatch(path.toString()::contains))
        .map(IsolatedRun::url)
        .toArray(URL[]::new);
  }

  @Override
  public Object call() {
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

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
