package io.github.qldbfake.benchmarks.pertest;

import io.github.qldbfake.benchmarks.measure.Entrant;
import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Results;
import io.github.qldbfake.benchmarks.measure.Rounds;

/**
 * What a test costs that takes a ledger or a driver, each with a fresh ledger from a large and a
 * small seed, beside one that takes nothing. Each class has many tests that do nothing.
 */
final class TestCost {

  private static final int TESTS = 200;
  private static final int LARGE = 10_000;
  private static final int SMALL = 100;
  private static final String LEDGER = "FakeLedger ledger";
  private static final String DRIVER = "QldbDriver driver";

  private TestCost() {}

  /** The argument is the number of rounds, 5 if there is none. */
  public static void main(String[] arguments) {
    Results results =
        new Race()
            .enter("ledger, 10,000 documents", test("LargeLedger", LARGE, LEDGER))
            .enter("ledger, 100 documents", test("SmallLedger", SMALL, LEDGER))
            .enter("driver, 10,000 documents", test("LargeDriver", LARGE, DRIVER))
            .enter("driver, 100 documents", test("SmallDriver", SMALL, DRIVER))
            .enter("no extension", test("Nothing", 0, ""))
            .run(Rounds.of(arguments, 5));
    results.print("a test, mean of all but the first", "mean");
    results.print("a test, median of the later half", "warm");
    results.print("the first test and all before it", "first");
    results.print("all 200 tests", "all");
  }

  private static Entrant test(String name, int documents, String parameter) {
    return new TestClass(name, documents, parameter, TESTS).build();
  }
}
