package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.benchmarks.measure.Stopwatch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.qldb.QldbDriver;

/**
 * Commits one transaction on the fake and keeps the bodies of its answers. Arguments: a {@link
 * MeasuredStatement} and the folder for the bodies.
 */
final class RecordBodies {

  private RecordBodies() {}

  /** Prints how long that takes, so that its end is seen. */
  public static void main(String[] arguments) throws IOException {
    Stopwatch watch = Stopwatch.start();
    QldbFake fake = QldbFake.builder().start();
    FakeAccount account = FilledFake.fill(fake);
    URI forwarder = RecordingForwarder.start(fake.endpoint(), Path.of(arguments[1]));
    QldbDriver driver = Driver.open(forwarder, account.accessKeyId());
    new Transactions(driver, MeasuredStatement.valueOf(arguments[0])).commit();
    watch.print("recorded");
    Stopwatch.end();
  }
}
