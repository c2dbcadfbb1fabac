package io.github.qldbfake.classpath.forked;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.classpath.VehicleLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves a file that says which process ran a test class, and where its server was. */
@VehicleLedger
abstract class EndpointNote {

  static final Path NOTES = Path.of("target", "endpoints");

  @Test
  void isLeft(FakeAccount account) throws IOException {
    Files.createDirectories(NOTES);
    Files.writeString(
        NOTES.resolve(getClass().getSimpleName()),
        ProcessHandle.current().pid() + " " + account.endpoint().getAuthority());
  }
}
