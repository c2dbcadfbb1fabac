package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.qldb.QldbDriver;

/** When the server of a JVM starts. */
class ServerStartTest {

  @Test
  void aClassThatDeclaresNothingStartsNone() throws Exception {
    try (MeetingLoader loader = new MeetingLoader()) {
      assertThat(IsolatedRun.run(loader, NothingCases.class)).hasToString("[1 succeeded]");
      assertThat(loader.hasLoadedServer()).isFalse();
    }
  }

  @Test
  void theDriverIsLoadedWhileTheServerStarts() throws Exception {
    try (MeetingLoader loader = new MeetingLoader()) {
      assertThat(IsolatedRun.run(loader, DriverCases.class)).hasToString("[1 succeeded]");
      assertThat(loader.haveMet()).isTrue();
    }
  }

  @ExtendWith(QldbExtension.class)
  static class NothingCases {

    @Test
    void test() {}
  }

  @QldbLedger
  static class DriverCases {

    @Test
    void test(QldbDriver driver) {
      assertThat(driver.getTableNames()).isEmpty();
    }
  }
}
