package io.github.qldbfake.benchmarks.pertest;

import io.github.qldbfake.benchmarks.measure.Stopwatch;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test class in this JVM. The argument is its name. */
final class LaunchedClass {

  private LaunchedClass() {}

  /** Prints how long its tests take. */
  public static void main(String[] arguments) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(arguments[0]))
            .build();
    TestTimes times = new TestTimes();
    LauncherFactory.create().execute(request, times);
    long[] nanos = times.nanosOfEach();
    int count = nanos.length;
    Stopwatch.print("first", nanos[0]);
    Stopwatch.print("mean", Arrays.stream(nanos, 1, count).sum() / (count - 1));
    long[] late = Arrays.copyOfRange(nanos, count / 2, count);
    Arrays.sort(late);
    Stopwatch.print("warm", late[late.length / 2]);
    Stopwatch.print("all", Arrays.stream(nanos).sum());
    Stopwatch.print("tests", TimeUnit.MILLISECONDS.toNanos(count));
    Stopwatch.end();
  }
}
