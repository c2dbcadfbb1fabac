package io.github.qldbfake.junit5;

import software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient;

/** Opens clients of the session API that do not block. */
final class QldbSessionAsyncClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ClientTarget target, String ledgerName) {
    return ClientSettings.applyAsync(QldbSessionAsyncClient.builder(), target).build();
  }
}
