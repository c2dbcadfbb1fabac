package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.server.Clients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.StartTransactionRequest;
import software.amazon.awssdk.services.qldbsession.model.ValueHolder;

/** How long a parameter may be is for a test to say. */
final class ParameterLimitTest {

  private QldbFake fake;
  private FakeAccount account;
  private QldbSessionClient client;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().start();
    account = fake.newAccount();
    account.createLedger("ledger").execute("CREATE TABLE T");
    client = Clients.sessions(account);
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  private void send(ValueHolder parameter) {
    String token =
        client
            .sendCommand(r -> r.startSession(s -> s.ledgerName("ledger")))
            .startSession()
            .sessionToken();
    StartTransactionRequest start = StartTransactionRequest.builder().build();
    String id =
        client
            .sendCommand(r -> r.sessionToken(token).startTransaction(start))
            .startTransaction()
            .transactionId();
    client.sendCommand(
        r ->
            r.sessionToken(token)
                .executeStatement(
                    e ->
                        e.transactionId(id)
                            .statement("SELECT * FROM T WHERE a = ?")
                            .parameters(parameter)));
  }

  private static ValueHolder text(int size) {
    return ValueHolder.builder().ionText("1" + " ".repeat(size - 1)).build();
  }

  private static ValueHolder binary() {
    byte[] string = {(byte) 0xE0, 1, 0, (byte) 0xEA, (byte) 0x81, 'a'};
    return ValueHolder.builder().ionBinary(SdkBytes.fromByteArray(string)).build();
  }

  @Test
  void theLimitOfATextCanBeLowered() {
    account.limit(ServiceLimit.PARAMETER_CHARACTERS, 10);
    assertThatCode(() -> send(text(10))).doesNotThrowAnyException();
    assertThatThrownBy(() -> send(text(11)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("from 1 to 10 characters, not 11");
  }

  @Test
  void theLimitOfATextCanBeSwitchedOff() {
    account.withoutLimit(ServiceLimit.PARAMETER_CHARACTERS);
    assertThatCode(() -> send(text(1_100_000))).doesNotThrowAnyException();
  }

  @Test
  void theLimitOfABinaryCanBeLowered() {
    account.limit(ServiceLimit.PARAMETER_BYTES, 5);
    assertThatThrownBy(() -> send(binary()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("from 1 to 5 bytes, not 6");
    account.limit(ServiceLimit.PARAMETER_BYTES, 6);
    assertThatCode(() -> send(binary())).doesNotThrowAnyException();
  }
}
