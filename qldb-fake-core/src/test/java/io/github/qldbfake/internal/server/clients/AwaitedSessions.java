package io.github.qldbfake.internal.server.clients;

import software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.model.SendCommandRequest;
import software.amazon.awssdk.services.qldbsession.model.SendCommandResponse;

/** The asynchronous client of sessions, each answer waited for. */
final class AwaitedSessions implements QldbSessionClient {

  private final QldbSessionAsyncClient client;

  AwaitedSessions(QldbSessionAsyncClient client) {
    this.client = client;
  }

  @Override
  public SendCommandResponse sendCommand(SendCommandRequest request) {
    return Awaited.of(client.sendCommand(request));
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  @Override
  public void close() {
    client.close();
  }
}
