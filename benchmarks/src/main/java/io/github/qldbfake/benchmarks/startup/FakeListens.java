package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.QldbFake;
import io.github.qldbfake.benchmarks.measure.Stopwatch;

/** Starts the fake in this JVM. */
final class FakeListens {

  private FakeListens() {}

  /** Prints how long that takes. */
  public static void main(String[] arguments) {
    Stopwatch watch = Stopwatch.start();
    QldbFake unused = QldbFake.builder().start();
    watch.print("listening");
    Stopwatch.end();
  }
}
