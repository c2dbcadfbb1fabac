package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import software.amazon.awssdk.services.qldb.QldbClient;

/** Opens clients of the control plane. */
final class QldbClientSource implements ClientSource {

  @Override
  public AutoCloseable open(FakeAccount account, String ledgerName) {
    return ClientSettings.apply(QldbClient.builder(), account).build();
  }
}
