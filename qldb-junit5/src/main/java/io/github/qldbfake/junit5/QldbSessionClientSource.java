package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** Opens clients of the session API. */
final class QldbSessionClientSource implements ClientSource {

  @Override
  public AutoCloseable open(FakeAccount account, String ledgerName) {
    return ClientSettings.apply(QldbSessionClient.builder(), account).build();
  }
}
