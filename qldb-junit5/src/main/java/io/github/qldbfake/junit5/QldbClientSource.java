package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.qldb.QldbClient;

/** Opens clients of the control plane. */
final class QldbClientSource implements ClientSource {

  @Override
  public AutoCloseable open(ExtensionContext context, ClientTarget target, String ledgerName) {
    return ClientSettings.apply(QldbClient.builder(), target).build();
  }
}
