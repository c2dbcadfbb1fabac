package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets one test do its work while another one runs. A visitor goes on as well if its host has come
 * to its end without running.
 */
final class Meeting implements AfterEachCallback {

  private final CountDownLatch hostIsThere = new CountDownLatch(1);
  private final CountDownLatch visitorIsDone = new CountDownLatch(1);

  void host() throws InterruptedException {
    hostIsThere.countDown();
    await(visitorIsDone);
  }

  void visit(Runnable work) throws InterruptedException {
    await(hostIsThere);
    try {
      work.run();
    } finally {
      visitorIsDone.countDown();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    hostIsThere.countDown();
  }

  private static void await(CountDownLatch point) throws InterruptedException {
    assertThat(point.await(300, TimeUnit.SECONDS)).isTrue();
  }
}
