package io.github.qldbfake.junit5;

import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server elsewhere that dies during a test. It is there again after the class, at the same
 * address and empty, so that the accounts can be given back there.
 */
final class MortalServer implements AfterAllCallback {

  /**
   * Below those that systems give to whoever asks for any port: nobody else gets it in between. No
   * two servers try the same.
   */
  private static final AtomicInteger NEXT_PORT = new AtomicInteger(21_000);

  private QldbFake running = started();

  private static QldbFake started() {
    for (int tries = 0; tries < 1_000; tries++) {
      try {
        return QldbFake.builder().port(NEXT_PORT.getAndIncrement()).start();
      } catch (QldbFakeException taken) {
        // The next one.
      }
    }
    throw new IllegalStateException("no port is free");
  }

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
