package io.github.qldbfake.junit5;

import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** Opens clients of the session API. */
final class QldbSessionClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ClientTarget target, String ledgerName) {
    return ClientSettings.apply(QldbSessionClient.builder(), target).build();
  }
}
