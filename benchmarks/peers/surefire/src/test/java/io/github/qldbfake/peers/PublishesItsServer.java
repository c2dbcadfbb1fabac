package io.github.qldbfake.peers;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Leaves a file for the server that it meets; its name: the version of JUnit, the JVM, the port.
 */
@QldbLedger(name = "people", statements = "CREATE TABLE Person")
abstract class PublishesItsServer {

  @Test
  void publishesIt(FakeLedger ledger) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "servers"));
    String name =
        "%s-%d-%d"
            .formatted(
                Test.class.getPackage().getImplementationVersion(),
                ProcessHandle.current().pid(),
                ledger.account().endpoint().getPort());
    Files.writeString(folder.resolve(name), "");
  }
}
