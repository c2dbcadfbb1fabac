package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.QldbFake;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What the command health says of a server. */
final class HealthTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int health(String host, int port) {
    return AllCommands.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("health", "--host", host, "--port", Integer.toString(port));
  }

  @Test
  void aServerThatServesIsHealthy() {
    try (QldbFake fake = QldbFake.builder().start()) {
      assertThat(health("127.0.0.1", fake.endpoint().getPort())).isZero();
      assertThat(out).hasToString("ok" + System.lineSeparator());
    }
  }

  @Test
  void aServerOnAllAddressesIsAskedOnLoopback() {
    try (QldbFake fake = QldbFake.builder().host("0.0.0.0").start()) {
      assertThat(health("0.0.0.0", fake.endpoint().getPort())).isZero();
    }
  }

  @Test
  void aServerThatIsStillBeingFilledIsNotReady() {
    try (QldbFake fake =
        QldbFake.builder()
            .prepare(it -> assertThat(health("127.0.0.1", it.endpoint().getPort())).isEqualTo(1))
            .start()) {
      assertThat(err.toString())
          .isEqualTo(
              "no qldb-fake is ready on 127.0.0.1:"
                  + fake.endpoint().getPort()
                  + ": it answers 503"
                  + System.lineSeparator());
    }
  }

  @Test
  void aPortWhereNobodyListensIsNotHealthy() {
    // No other test can get this one by chance.
    assertThat(health("127.0.0.1", 1)).isEqualTo(1);
    assertThat(err.toString()).contains("no qldb-fake is ready on 127.0.0.1:1: ");
  }

  @Test
  void aPortThatIsNoneIsNotHealthy() {
    assertThat(health("127.0.0.1", 70_000)).isEqualTo(1);
  }
}
