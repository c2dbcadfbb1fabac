package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.ExecuteStatementResult;
import software.amazon.awssdk.services.qldbsession.model.FetchPageResult;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.awssdk.services.qldbsession.model.SendCommandRequest;
import software.amazon.awssdk.services.qldbsession.model.SendCommandResponse;

/** The seven commands as the SDK's session client sees them. */
final class SessionProtocolTest {

  private QldbFake fake;
  private FakeAccount account;
  private QldbSessionClient client;
  private String token;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().start();
    account = fake.newAccount();
    account.createLedger("ledger").execute("CREATE TABLE T");
    client = Clients.sessions(account);
    token =
        client
            .sendCommand(r -> r.startSession(s -> s.ledgerName("ledger")))
            .startSession()
            .sessionToken();
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  @Test
  void everyAnswerSaysHowLongItTookAndWhichRequestItWas() {
    SendCommandResponse answer = send(r -> r.startTransaction(s -> {}));
    assertThat(answer.startTransaction().timingInformation().processingTimeMilliseconds())
        .isPositive();
    assertThat(answer.responseMetadata().requestId()).matches("[0-9A-Za-z]{22}");
  }

  @Test
  void theLastPageHasNoToken() {
    ExecuteStatementResult result = execute(transaction(), "INSERT INTO T VALUE {'a':1}");
    assertThat(result.firstPage().values()).hasSize(1);
    assertThat(result.firstPage().nextPageToken()).isNull();
    assertThat(result.consumedIOs().writeIOs()).isEqualTo(1);
  }

  @Test
  void furtherPagesAreFetchedByToken() {
    String id = transaction();
    execute(id, "INSERT INTO T <<{'a':1}, {'a':2}, {'a':3}>>");
    ExecuteStatementResult first = execute(id, "SELECT * FROM T a, T b, T c, T d, T e");
    FetchPageResult second =
        send(r ->
                r.fetchPage(
                    p -> p.transactionId(id).nextPageToken(first.firstPage().nextPageToken())))
            .fetchPage();

    assertThat(first.firstPage().values()).hasSize(200);
    assertThat(second.page().values()).hasSize(43);
    assertThat(second.page().nextPageToken()).isNull();
    assertThat(first.consumedIOs().readIOs() + second.consumedIOs().readIOs())
        .isEqualTo(3 + 9 + 27 + 81 + 243);
  }

  @Test
  void aCommitDigestThatDiffersIsRefused() {
    String id = transaction();
    assertThatThrownBy(
            () ->
                send(
                    r ->
                        r.commitTransaction(
                            c ->
                                c.transactionId(id)
                                    .commitDigest(SdkBytes.fromByteArray(new byte[32])))))
        .isInstanceOf(BadRequestException.class)
        .hasMessageStartingWith("Digests don't match");
  }

  @Test
  void anEndedSessionIsUnknown() {
    send(r -> r.endSession(s -> {}));
    assertThatThrownBy(() -> send(r -> r.startTransaction(s -> {})))
        .isInstanceOf(InvalidSessionException.class)
        .hasMessageStartingWith("No such session");
  }

  @Test
  void aTokenOfAnotherAccountIsUnknown() {
    try (QldbSessionClient stranger = Clients.sessions(fake.newAccount())) {
      assertThatThrownBy(
              () -> stranger.sendCommand(r -> r.sessionToken(token).startTransaction(s -> {})))
          .isInstanceOf(InvalidSessionException.class);
    }
  }

  @Test
  void abortWithoutATransactionSucceeds() {
    assertThat(send(r -> r.abortTransaction(s -> {})).abortTransaction()).isNotNull();
  }

  private String transaction() {
    return send(r -> r.startTransaction(s -> {})).startTransaction().transactionId();
  }

  private ExecuteStatementResult execute(String id, String statement) {
    return send(r -> r.executeStatement(e -> e.transactionId(id).statement(statement)))
        .executeStatement();
  }

  private SendCommandResponse send(Consumer<SendCommandRequest.Builder> command) {
    return client.sendCommand(r -> command.accept(r.sessionToken(token)));
  }
}
