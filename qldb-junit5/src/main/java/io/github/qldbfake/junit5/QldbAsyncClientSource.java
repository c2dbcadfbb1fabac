package io.github.qldbfake.junit5;

import software.amazon.awssdk.services.qldb.QldbAsyncClient;

/** Opens clients of the control plane that do not block. */
final class QldbAsyncClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ClientTarget target, String ledgerName) {
    return ClientSettings.applyAsync(QldbAsyncClient.builder(), target).build();
  }
}
