package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Stopwatch;
import java.util.Arrays;

/** The same transaction over and over. */
final class WarmRun {

  private WarmRun() {}

  /** Runs it so many times to warm up, then so many times again; prints the median of these. */
  static void measure(Transactions transactions, int times) {
    for (int count = 0; count < times; count++) {
      transactions.commit();
    }
    long[] nanos = new long[times];
    for (int count = 0; count < times; count++) {
      long began = System.nanoTime();
      transactions.commit();
      nanos[count] = System.nanoTime() - began;
    }
    if (times > 0) {
      Arrays.sort(nanos);
      Stopwatch.print("transaction", nanos[times / 2]);
    }
  }
}
