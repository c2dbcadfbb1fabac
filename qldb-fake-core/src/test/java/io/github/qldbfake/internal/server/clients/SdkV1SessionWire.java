package io.github.qldbfake.internal.server.clients;

import com.amazonaws.services.qldbsession.AmazonQLDBSession;
import com.amazonaws.services.qldbsession.model.AbortTransactionRequest;
import com.amazonaws.services.qldbsession.model.AmazonQLDBSessionException;
import com.amazonaws.services.qldbsession.model.CommitTransactionRequest;
import com.amazonaws.services.qldbsession.model.EndSessionRequest;
import com.amazonaws.services.qldbsession.model.ExecuteStatementRequest;
import com.amazonaws.services.qldbsession.model.FetchPageRequest;
import com.amazonaws.services.qldbsession.model.Page;
import com.amazonaws.services.qldbsession.model.SendCommandRequest;
import com.amazonaws.services.qldbsession.model.SendCommandResult;
import com.amazonaws.services.qldbsession.model.StartSessionRequest;
import com.amazonaws.services.qldbsession.model.StartTransactionRequest;
import com.amazonaws.services.qldbsession.model.ValueHolder;
import java.nio.ByteBuffer;
import java.util.List;

/** Sessions through the AWS SDK for Java 1.x. */
final class SdkV1SessionWire implements SessionWire {

  private final AmazonQLDBSession client;

  SdkV1SessionWire(AmazonQLDBSession client) {
    this.client = client;
  }

  @Override
  public String start(String ledger) {
    return send(new SendCommandRequest()
            .withStartSession(new StartSessionRequest().withLedgerName(ledger)))
        .getStartSession()
        .getSessionToken();
  }

  @Override
  public String begin(String session) {
    return send(of(session).withStartTransaction(new StartTransactionRequest()))
        .getStartTransaction()
        .getTransactionId();
  }

  @Override
  public Rows execute(
      String session, String transaction, String statement, List<String> parameters) {
    List<ValueHolder> holders =
        parameters.stream().map(text -> new ValueHolder().withIonText(text)).toList();
    return rows(
        send(of(session)
                .withExecuteStatement(
                    new ExecuteStatementRequest()
                        .withTransactionId(transaction)
                        .withStatement(statement)
                        .withParameters(holders)))
            .getExecuteStatement()
            .getFirstPage());
  }

  @Override
  public Rows fetch(String session, String transaction, String pageToken) {
    return rows(
        send(of(session)
                .withFetchPage(
                    new FetchPageRequest()
                        .withTransactionId(transaction)
                        .withNextPageToken(pageToken)))
            .getFetchPage()
            .getPage());
  }

  @Override
  public byte[] commit(String session, String transaction, byte[] digest) {
    return BinaryValues.bytes(
        send(of(session)
                .withCommitTransaction(
                    new CommitTransactionRequest()
                        .withTransactionId(transaction)
                        .withCommitDigest(ByteBuffer.wrap(digest))))
            .getCommitTransaction()
            .getCommitDigest());
  }

  @Override
  public void abort(String session) {
    send(of(session).withAbortTransaction(new AbortTransactionRequest()));
  }

  @Override
  public void end(String session) {
    send(of(session).withEndSession(new EndSessionRequest()));
  }

  @Override
  public void close() {
    client.shutdown();
  }

  private static SendCommandRequest of(String session) {
    return new SendCommandRequest().withSessionToken(session);
  }

  private static Rows rows(Page page) {
    return new Rows(
        page.getValues().stream().map(value -> BinaryValues.ionText(value.getIonBinary())).toList(),
        page.getNextPageToken());
  }

  private SendCommandResult send(SendCommandRequest command) {
    try {
      return client.sendCommand(command);
    } catch (AmazonQLDBSessionException e) {
      throw new Refusal(
          e.getClass().getSimpleName(),
          e.getStatusCode(),
          e.getErrorMessage(),
          e.getRequestId(),
          null,
          e);
    }
  }
}
