package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldb.QldbAsyncClient;

/** Opens clients of the control plane that do not block. */
final class QldbAsyncClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName) {
    return ClientSettings.applyAsync(QldbAsyncClient.builder(), target, SharedAsyncHttp.of(context))
        .build();
  }
}
