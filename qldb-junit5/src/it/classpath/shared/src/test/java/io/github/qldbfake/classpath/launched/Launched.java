package io.github.qldbfake.classpath.launched;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes that are written to be run by a test. */
final class Launched {

  private Launched() {}

  /** What went wrong; nothing if all went well. */
  static Stream<Throwable> failures(Class<?> testClass) {
    var summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build(),
            summary);
    return summary.getSummary().getFailures().stream().map(failure -> failure.getException());
  }
}
