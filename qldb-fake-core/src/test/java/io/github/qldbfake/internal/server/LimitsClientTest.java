package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.ServiceLimit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.LimitExceededException;
import software.amazon.awssdk.services.qldbsession.model.StartTransactionRequest;
import software.amazon.awssdk.services.qldbsession.model.ValueHolder;

/** The limits as the SDK's own clients meet them. */
final class LimitsClientTest {

  private QldbFake fake;
  private FakeAccount account;
  private QldbSessionClient sessions;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().start();
    account = fake.newAccount();
    account.createLedger("ledger").execute("CREATE TABLE T");
    sessions = Clients.sessions(account);
  }

  @AfterEach
  void stop() {
    sessions.close();
    fake.close();
  }

  private String session() {
    return sessions
        .sendCommand(r -> r.startSession(s -> s.ledgerName("ledger")))
        .startSession()
        .sessionToken();
  }

  private ThrowingCallable execute(String statement, ValueHolder... parameters) {
    String token = session();
    String id =
        sessions
            .sendCommand(
                r ->
                    r.sessionToken(token)
                        .startTransaction(StartTransactionRequest.builder().build()))
            .startTransaction()
            .transactionId();
    return () ->
        sessions.sendCommand(
            r ->
                r.sessionToken(token)
                    .executeStatement(
                        e -> e.transactionId(id).statement(statement).parameters(parameters)));
  }

  private static ValueHolder binary(int size) {
    byte[] stream = new byte[size];
    // Version marker and a string; what is left over is padding.
    byte[] start = {(byte) 0xE0, 1, 0, (byte) 0xEA, (byte) 0x81, 'a'};
    System.arraycopy(start, 0, stream, 0, start.length);
    // Padding of Ion binary: a null descriptor with a length of its own.
    int rest = size - start.length;
    if (rest > 0) {
      stream[start.length] = 0x0E;
      int length = rest - 4;
      stream[start.length + 1] = (byte) (length >> 14);
      stream[start.length + 2] = (byte) ((length >> 7) & 0x7F);
      stream[start.length + 3] = (byte) ((length & 0x7F) | 0x80);
    }
    return ValueHolder.builder().ionBinary(SdkBytes.fromByteArray(stream)).build();
  }

  private static ValueHolder text(int size) {
    return ValueHolder.builder().ionText("1" + " ".repeat(size - 1)).build();
  }

  private void createLedgers(QldbClient client, int count) {
    for (int number = 0; number < count; number++) {
      String name = "more-" + number;
      client.createLedger(r -> r.name(name).permissionsMode(PermissionsMode.ALLOW_ALL));
    }
  }

  @Test
  void anAccountHasFiveLedgers() {
    try (QldbClient client = Clients.controlPlane(account)) {
      createLedgers(client, 4);
      assertThatThrownBy(
              () ->
                  client.createLedger(
                      r -> r.name("another").permissionsMode(PermissionsMode.ALLOW_ALL)))
          .isInstanceOf(software.amazon.awssdk.services.qldb.model.LimitExceededException.class)
          .hasMessageContaining("Account has 5 ledgers");
    }
  }

  @Test
  void theLimitOfLedgersCanBeRaised() {
    account.limit(ServiceLimit.ACTIVE_LEDGERS, 10);
    try (QldbClient client = Clients.controlPlane(account)) {
      createLedgers(client, 9);
      assertThat(client.listLedgers(r -> {}).ledgers()).hasSize(10);
    }
  }

  @Test
  void tooManySessionsAreRefused() {
    account.limit(ServiceLimit.ACTIVE_SESSIONS, 1);
    assertThat(session()).isNotEmpty();
    assertThatThrownBy(this::session)
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("Exceeded the session limit");
  }

  @Test
  void aStatementOf100000CharactersIsRead() {
    String padded = "SELECT * FROM T" + " ".repeat(100_000 - 15);
    assertThatCode(execute(padded)).doesNotThrowAnyException();
    assertThatThrownBy(execute(padded + " "))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("must have from 1 to 100000 characters, not 100001");
  }

  @Test
  void aBinaryParameterHas131072Bytes() {
    String statement = "SELECT * FROM T WHERE a = ?";
    assertThatCode(execute(statement, binary(131_072))).doesNotThrowAnyException();
    assertThatThrownBy(execute(statement, binary(131_073)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining(
            "ExecuteStatement.Parameters[0].IonBinary must have from 1 to 131072 bytes, not"
                + " 131073");
  }

  @Test
  void theLimitOfABinaryParameterCanBeSwitchedOff() {
    account.withoutLimit(ServiceLimit.PARAMETER_BYTES);
    assertThatCode(execute("SELECT * FROM T WHERE a = ?", binary(131_073)))
        .doesNotThrowAnyException();
  }

  @Test
  void aTextParameterHas1048576Characters() {
    String statement = "SELECT * FROM T WHERE a = ?";
    assertThatCode(execute(statement, text(1_048_576))).doesNotThrowAnyException();
    assertThatThrownBy(execute(statement, text(1_048_577)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("from 1 to 1048576 characters, not 1048577");
  }

  @Test
  void limitsCanBePutBack() {
    account.limit(ServiceLimit.STATEMENT_CHARACTERS, 5).resetLimits();
    assertThatCode(execute("SELECT * FROM T")).doesNotThrowAnyException();
  }

  @Test
  void anotherAccountKeepsItsLimits() {
    account.limit(ServiceLimit.ACTIVE_LEDGERS, 0);
    assertThatCode(() -> fake.newAccount().createLedger("theirs")).doesNotThrowAnyException();
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThatThrownBy(() -> account.limit(ServiceLimit.PAGE_ROWS, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the limit PAGE_ROWS cannot be -1");
  }
}
