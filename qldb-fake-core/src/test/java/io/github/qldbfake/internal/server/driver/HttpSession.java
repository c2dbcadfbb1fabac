package io.github.qldbfake.internal.server.driver;

import com.amazon.ion.system.IonSystemBuilder;
import com.amazon.ion.system.IonTextWriterBuilder;
import io.github.qldbfake.internal.session.ClientDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.CommitTransactionResult;
import software.amazon.awssdk.services.qldbsession.model.ExecuteStatementResult;
import software.amazon.awssdk.services.qldbsession.model.Page;
import software.amazon.awssdk.services.qldbsession.model.SendCommandRequest;
import software.amazon.awssdk.services.qldbsession.model.SendCommandResponse;
import software.amazon.awssdk.services.qldbsession.model.ValueHolder;

/** One session through the SDK's client, command by command, where the driver would hide them. */
final class HttpSession {

  private final QldbSessionClient client;
  private final String token;
  private String transactionId = "0000000000000000000000";
  private ClientDigest digest = new ClientDigest("");

  HttpSession(QldbSessionClient client, String ledger) {
    this.client = client;
    this.token =
        client
            .sendCommand(r -> r.startSession(s -> s.ledgerName(ledger)))
            .startSession()
            .sessionToken();
  }

  String token() {
    return token;
  }

  String transactionId() {
    return transactionId;
  }

  /** The digest over all statements sent so far. */
  byte[] digest() {
    return digest.toByteArray();
  }

  SendCommandResponse begin() {
    SendCommandResponse answer = send(r -> r.startTransaction(s -> {}));
    transactionId = answer.startTransaction().transactionId();
    digest = new ClientDigest(transactionId);
    return answer;
  }

  ExecuteStatementResult execute(String statement, String... parameters) {
    digest.fold(statement, parameters);
    List<ValueHolder> holders = new ArrayList<>();
    for (String parameter : parameters) {
      holders.add(ValueHolder.builder().ionText(parameter).build());
    }
    return send(r ->
            r.executeStatement(
                e -> e.transactionId(transactionId).statement(statement).parameters(holders)))
        .executeStatement();
  }

  SendCommandResponse fetch(String pageToken) {
    return send(r -> r.fetchPage(p -> p.transactionId(transactionId).nextPageToken(pageToken)));
  }

  CommitTransactionResult commit() {
    return commit(transactionId, digest.toByteArray());
  }

  CommitTransactionResult commit(String id, byte[] commitDigest) {
    return send(r ->
            r.commitTransaction(
                c -> c.transactionId(id).commitDigest(SdkBytes.fromByteArray(commitDigest))))
        .commitTransaction();
  }

  SendCommandResponse abort() {
    return send(r -> r.abortTransaction(a -> {}));
  }

  SendCommandResponse end() {
    return send(r -> r.endSession(e -> {}));
  }

  SendCommandResponse send(Consumer<SendCommandRequest.Builder> command) {
    return client.sendCommand(r -> command.accept(r.sessionToken(token)));
  }

  /** The values of a page as Ion text. */
  static List<String> texts(Page page) {
    return page.values().stream().map(HttpSession::text).toList();
  }

  private static String text(ValueHolder holder) {
    return IonSystemBuilder.standard()
        .build()
        .singleValue(holder.ionBinary().asByteArray())
        .toString(IonTextWriterBuilder.minimal());
  }
}
