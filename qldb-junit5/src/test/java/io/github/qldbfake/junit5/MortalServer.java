package io.github.qldbfake.junit5;

import io.github.qldbfake.QldbFake;
import java.net.URI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server elsewhere that dies during a test. It is there again after the class, at the same
 * address and empty, so that the accounts can be given back there.
 */
final class MortalServer implements AfterAllCallback {

  private QldbFake running = QldbFake.builder().start();

  URI endpoint() {
    return running.endpoint();
  }

  void die() {
    running.close();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    running = QldbFake.builder().port(endpoint().getPort()).start();
  }
}
