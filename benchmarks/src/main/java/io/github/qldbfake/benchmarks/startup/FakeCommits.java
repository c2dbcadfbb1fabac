package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.benchmarks.measure.Stopwatch;
import software.amazon.qldb.QldbDriver;

/**
 * Starts the fake in this JVM, fills a ledger, and commits a transaction through the driver, and
 * then more of them. Arguments: a {@link MeasuredStatement}, and how many more, 0 for none.
 */
final class FakeCommits {

  private FakeCommits() {}

  /** Prints how long that takes. */
  public static void main(String[] arguments) {
    Stopwatch watch = Stopwatch.start();
    QldbFake fake = QldbFake.builder().start();
    watch.print("listening");
    FakeAccount account = FilledFake.fill(fake);
    watch.print("filled");
    QldbDriver driver = Driver.open(fake.endpoint(), account.accessKeyId());
    Transactions transactions = new Transactions(driver, MeasuredStatement.valueOf(arguments[0]));
    transactions.commit();
    watch.print("committed");
    WarmRun.measure(transactions, Integer.parseInt(arguments[1]));
    Stopwatch.end();
  }
}
