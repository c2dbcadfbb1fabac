package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** Opens drivers. */
final class QldbDriverSource implements ClientSource {

  @Override
  public AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName) {
    return QldbDriver.builder()
        .ledger(ledgerName)
        .sessionClientBuilder(ClientSettings.apply(QldbSessionClient.builder(), target))
        // Without one, the driver makes an HTTP client itself, which nobody closes.
        .httpClientBuilder(HttpImplementation.builder())
        .build();
  }
}
