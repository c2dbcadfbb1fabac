package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** Opens drivers. */
final class QldbDriverSource implements ClientSource {

  @Override
  public AutoCloseable open(FakeAccount account, String ledgerName) {
    return QldbDriver.builder()
        .ledger(ledgerName)
        .sessionClientBuilder(ClientSettings.apply(QldbSessionClient.builder(), account))
        // Without one, the driver makes an HTTP client itself, which nobody closes.
        .httpClientBuilder(HttpImplementation.builder())
        .build();
  }
}
