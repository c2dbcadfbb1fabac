package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for programs: start, look inside, close. */
final class QldbFakeTest {

  @Test
  void twoFakesKnowNothingOfEachOther() {
    try (QldbFake one = QldbFake.builder().start();
        QldbFake two = QldbFake.builder().start()) {
      FakeLedger unused = one.createLedger("ledger");
      assertThatThrownBy(() -> two.ledger("ledger"))
          .isInstanceOf(QldbFakeException.class)
          .hasMessage("there is no ledger ledger");
    }
  }

  @Test
  void closingTwiceDoesNothing() {
    QldbFake fake = QldbFake.builder().start();
    fake.close();
    fake.close();
    assertThat(fake.endpoint().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (QldbFake fake = QldbFake.builder().start()) {
      int taken = fake.endpoint().getPort();
      assertThatThrownBy(() -> QldbFake.builder().port(taken).start())
          .isInstanceOf(QldbFakeException.class)
          .hasMessageStartingWith("cannot listen on 127.0.0.1:" + taken + ": ")
          .hasMessageEndingWith("; choose another port (0 is any free one) or another host");
    }
  }

  @Test
  void aHostThatIsNotKnownIsNamed() {
    assertThatThrownBy(() -> QldbFake.builder().host("no.such.host.invalid").start())
        .isInstanceOf(QldbFakeException.class)
        .hasMessage(
            "cannot listen on no.such.host.invalid:0: the host is not known; 0.0.0.0 is every"
                + " address of this machine");
  }

  @Test
  void aHostIsNotEmpty() {
    assertThatThrownBy(() -> QldbFake.builder().host(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a host is an address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a--b", "-a", "a-", "123", "a_b", "ledgers-with-more-than-32-letters"})
  void aNameThatBreaksTheRulesIsRefused(String name) {
    try (QldbFake fake = QldbFake.builder().start()) {
      assertThatThrownBy(() -> fake.createLedger(name))
          .isInstanceOf(QldbFakeException.class)
          .hasMessageContaining("is no ledger name");
    }
  }

  @Test
  void aDirectoryForExportsHasToBeThere(@TempDir Path parent) {
    Path missing = parent.resolve("none");
    assertThatThrownBy(() -> QldbFake.builder().exportsTo(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(missing + ": there is no such directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9090", "ftp://localhost", "http:///bucket", "s3"})
  void anEndpointIsAUriWithAHost(String endpoint) {
    assertThatThrownBy(() -> AwsEndpoint.at(URI.create(endpoint)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the address of an HTTP server: " + endpoint);
  }

  @Test
  void theSameSeedAndClockGiveTheSameLedger() {
    assertThat(digestOfASeededRun()).isEqualTo(digestOfASeededRun());
  }

  @Test
  void aRefusedStatementChangesNothingAndSaysWhy() {
    try (QldbFake fake = QldbFake.builder().start()) {
      FakeLedger ledger = fake.createLedger("ledger");
      assertThatThrownBy(() -> ledger.execute("INSERT INTO T VALUE {'a':1}"))
          .isInstanceOf(QldbFakeException.class)
          .hasMessageContaining("No such variable named 'T'");
      assertThat(ledger.execute("SELECT * FROM information_schema.user_tables")).isEmpty();
    }
  }

  @Test
  void parametersAreIonText() {
    try (QldbFake fake = QldbFake.builder().start()) {
      FakeLedger ledger = fake.createLedger("ledger");
      assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
      assertThat(ledger.execute("INSERT INTO T ?", "{a:1.50,b:2020-01-01T}")).hasSize(1);
      assertThat(ledger.execute("SELECT * FROM T WHERE a = ?", "1.5"))
          .containsExactly("{a:1.50,b:2020-01-01}");
      assertThatThrownBy(() -> ledger.execute("INSERT INTO T ?", "{a:"))
          .isInstanceOf(QldbFakeException.class);
    }
  }

  @Test
  void aReleasedAccountHasForgottenItsLedgers() {
    try (QldbFake fake = QldbFake.builder().start()) {
      FakeAccount account = fake.newAccount();
      FakeLedger unused = account.createLedger("ledger");
      account.close();
      assertThatThrownBy(() -> fake.account(account.id()).ledger("ledger"))
          .isInstanceOf(QldbFakeException.class);
    }
  }

  private static byte[] digestOfASeededRun() {
    Instant start = Instant.parse("2020-01-01T00:00:00Z");
    try (QldbFake fake = QldbFake.builder().idSeed(42).clock(() -> start).start()) {
      FakeLedger ledger = fake.createLedger("ledger");
      assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
      assertThat(ledger.execute("INSERT INTO T VALUE {'a':1}")).hasSize(1);
      return ledger.digest();
    }
  }
}
