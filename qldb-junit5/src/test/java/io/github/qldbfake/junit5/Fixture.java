package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes that are written to be run by a test. */
final class Fixture {

  private Fixture() {}

  static EngineExecutionResults run(Class<?>... testClasses) {
    return execute(kit("same_thread", testClasses));
  }

  static EngineExecutionResults runInParallel(Class<?>... testClasses) {
    return execute(kit("concurrent", testClasses));
  }

  static EngineExecutionResults runWith(String parameter, String value, Class<?> testClass) {
    return runWith(Map.of(parameter, value), testClass);
  }

  static EngineExecutionResults runWith(Map<String, String> parameters, Class<?>... testClasses) {
    return execute(kit("same_thread", testClasses).configurationParameters(parameters));
  }

  /** What was published, each entry with all its keys. */
  static List<Map<String, String>> published(EngineExecutionResults results) {
    return results.allEvents().reportingEntryPublished().stream()
        .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .toList();
  }

  static void assertSucceeded(int tests, EngineExecutionResults results) {
    assertThat(failures(results)).isEmpty();
    results.testEvents().assertStatistics(it -> it.succeeded(tests));
  }

  /** The failures' messages, of containers and of tests. */
  static Stream<String> failures(EngineExecutionResults results) {
    return results.allEvents().failed().stream()
        .map(Fixture::failure)
        .map(failure -> failure.getClass().getSimpleName() + ": " + failure.getMessage());
  }

  /**
   * On a thread of its own. A thread of JUnit's that waits for JUnit begins other tests meanwhile,
   * which wait in turn, and so on until its stack is full.
   */
  private static EngineExecutionResults execute(EngineTestKit.Builder kit) {
    FutureTask<EngineExecutionResults> run = new FutureTask<>(kit::execute);
    new Thread(run, "fixture").start();
    try {
      return run.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable failure(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }

  private static EngineTestKit.Builder kit(String mode, Class<?>... testClasses) {
    DiscoverySelector[] selectors =
        Stream.of(testClasses).map(it -> selectClass(it)).toArray(DiscoverySelector[]::new);
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectors)
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", mode)
        .configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", mode)
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
  }
}
