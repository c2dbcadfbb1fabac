package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** Opens clients of the session API. */
final class QldbSessionClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName) {
    return ClientSettings.apply(QldbSessionClient.builder(), target).build();
  }
}
