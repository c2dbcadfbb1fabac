package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Stopwatch;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.qldb.QldbDriver;

/**
 * Starts a bare Jetty in this JVM that answers with recorded bodies, and does what {@link
 * FakeCommits} does. Arguments: the same, and the folder of the bodies.
 */
final class JettyCommits {

  private JettyCommits() {}

  /** Prints how long that takes. */
  public static void main(String[] arguments) throws Exception {
    Stopwatch watch = Stopwatch.start();
    URI endpoint = BareJetty.start(new CannedQldb(Path.of(arguments[2])));
    watch.print("listening");
    QldbDriver driver = Driver.open(endpoint, "any");
    Transactions transactions = new Transactions(driver, MeasuredStatement.valueOf(arguments[0]));
    transactions.commit();
    watch.print("committed");
    WarmRun.measure(transactions, Integer.parseInt(arguments[1]));
    Stopwatch.end();
  }
}
