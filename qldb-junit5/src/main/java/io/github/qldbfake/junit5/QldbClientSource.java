package io.github.qldbfake.junit5;

import software.amazon.awssdk.services.qldb.QldbClient;

/** Opens clients of the control plane. */
final class QldbClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ClientTarget target, String ledgerName) {
    return ClientSettings.apply(QldbClient.builder(), target).build();
  }
}
