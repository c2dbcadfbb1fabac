package io.github.qldbfake.internal.server.clients;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.Page;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.awssdk.services.qldbsession.model.SendCommandRequest;
import software.amazon.awssdk.services.qldbsession.model.SendCommandResponse;
import software.amazon.awssdk.services.qldbsession.model.ValueHolder;

/** Sessions through the AWS SDK for Java 2.x. */
final class SdkV2SessionWire implements SessionWire {

  private final QldbSessionClient client;

  SdkV2SessionWire(QldbSessionClient client) {
    this.client = client;
  }

  @Override
  public String start(String ledger) {
    return send(r -> r.startSession(s -> s.ledgerName(ledger))).startSession().sessionToken();
  }

  @Override
  public String begin(String session) {
    return send(r -> r.sessionToken(session).startTransaction(t -> {}))
        .startTransaction()
        .transactionId();
  }

  @Override
  public Rows execute(
      String session, String transaction, String statement, List<String> parameters) {
    List<ValueHolder> holders =
        parameters.stream().map(text -> ValueHolder.builder().ionText(text).build()).toList();
    return rows(
        send(r ->
                r.sessionToken(session)
                    .executeStatement(
                        e -> e.transactionId(transaction).statement(statement).parameters(holders)))
            .executeStatement()
            .firstPage());
  }

  @Override
  public Rows fetch(String session, String transaction, String pageToken) {
    return rows(
        send(r ->
                r.sessionToken(session)
                    .fetchPage(f -> f.transactionId(transaction).nextPageToken(pageToken)))
            .fetchPage()
            .page());
  }

  @Override
  public byte[] commit(String session, String transaction, byte[] digest) {
    return send(r ->
            r.sessionToken(session)
                .commitTransaction(
                    c -> c.transactionId(transaction).commitDigest(SdkBytes.fromByteArray(digest))))
        .commitTransaction()
        .commitDigest()
        .asByteArray();
  }

  @Override
  public void abort(String session) {
    send(r -> r.sessionToken(session).abortTransaction(a -> {}));
  }

  @Override
  public void end(String session) {
    send(r -> r.sessionToken(session).endSession(e -> {}));
  }

  @Override
  public void close() {
    client.close();
  }

  private static Rows rows(Page page) {
    return new Rows(
        page.values().stream()
            .map(v -> BinaryValues.ionText(v.ionBinary().asByteBuffer()))
            .toList(),
        page.nextPageToken());
  }

  private SendCommandResponse send(Consumer<SendCommandRequest.Builder> command) {
    try {
      return client.sendCommand(command);
    } catch (QldbSessionException e) {
      throw new Refusal(
          e.getClass().getSimpleName(),
          e.statusCode(),
          e.awsErrorDetails().errorMessage(),
          e.requestId(),
          null,
          e);
    }
  }
}
