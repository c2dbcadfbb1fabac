package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient;

/** Opens clients of the session API that do not block. */
final class QldbSessionAsyncClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName) {
    return ClientSettings.applyAsync(
            QldbSessionAsyncClient.builder(), target, SharedAsyncHttp.of(context))
        .build();
  }
}
