package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A server that is closed lets requests end that have begun. */
final class ShutdownTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private JettyServer start(Duration grace, HttpHandler handler) {
    try {
      return JettyServer.start(
          new JettyServer.Options("127.0.0.1", 0, LONG, Optional.empty(), grace),
          handler,
          new JettyErrors(new SeededIds(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers when it may, on the thread that asks. */
  private void waits(HttpExchange exchange) {
    begun.countDown();
    await(mayEnd);
    exchange.answer(HttpResponse.empty());
  }

  /** Answers some time later, on another thread. */
  private void comesLater(HttpExchange exchange) {
    exchange.after(Duration.ofMillis(1_500), () -> exchange.answer(HttpResponse.empty()));
    begun.countDown();
  }

  private String answerOfRequestThatIsRunningAtTheEnd(JettyServer server) {
    CompletableFuture<String> answer =
        CompletableFuture.supplyAsync(
            () -> new RawHttp(server.endpoint()).send("GET", "/", "", new byte[0]),
            ShutdownTest::onOwnThread);
    await(begun);
    CompletableFuture<Void> closing =
        CompletableFuture.runAsync(server::close, ShutdownTest::onOwnThread);
    // The port is the first that goes; only then the request may end.
    awaitRefusal(server);
    mayEnd.countDown();
    closing.join();
    return answer.join();
  }

  @Test
  void aRunningRequestIsAnswered() {
    assertThat(answerOfRequestThatIsRunningAtTheEnd(start(LONG, this::waits)))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aRequestThatWaitsForItsTimeIsAnswered() {
    assertThat(answerOfRequestThatIsRunningAtTheEnd(start(LONG, this::comesLater)))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aConnectionWithoutRequestHoldsNothingUp() throws IOException {
    JettyServer server =
        start(Duration.ofDays(1), exchange -> exchange.answer(HttpResponse.empty()));
    try (Socket idle = new Socket(server.endpoint().getHost(), server.endpoint().getPort())) {
      idle.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
      assertThat(idle.getInputStream().read()).isEqualTo('H');
      server.close();
    }
  }

  @Test
  void aRequestThatOutlastsTheGraceIsCutAndHoldsNothingUp() throws IOException {
    JettyServer server = start(Duration.ofMillis(100), this::waits);
    try (Socket running = new Socket(server.endpoint().getHost(), server.endpoint().getPort())) {
      running.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
      await(begun);
      server.close();
      server.close();
      assertThat(running.getInputStream().read()).isEqualTo(-1);
    } finally {
      mayEnd.countDown();
    }
  }

  private static void onOwnThread(Runnable task) {
    new Thread(task).start();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Until the port is gone, which is soon: there is nothing else to tell by that it is closing. */
  private static void awaitRefusal(JettyServer server) {
    while (accepts(server)) {
      Thread.onSpinWait();
    }
  }

  private static boolean accepts(JettyServer server) {
    try (Socket socket = new Socket(server.endpoint().getHost(), server.endpoint().getPort())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }
}
