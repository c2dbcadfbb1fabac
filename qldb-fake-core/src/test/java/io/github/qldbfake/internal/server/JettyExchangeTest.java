package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways in which an exchange can end, over a real connection. */
final class JettyExchangeTest {

  private static final Duration LONG_IDLE = Duration.ofSeconds(30);
  private static final Duration SHORT_IDLE = Duration.ofSeconds(2);
  private static final Duration LATER_THAN_IDLE = Duration.ofMillis(2_500);

  /** More than the server has threads. */
  private static final int MANY = 100;

  private final CountDownLatch waiting = new CountDownLatch(MANY);
  private final JettyServer server = start(LONG_IDLE);

  private JettyServer start(Duration idle) {
    try {
      return JettyServer.start(
          new JettyServer.Options("127.0.0.1", 0, idle),
          this::handle,
          new JettyErrors(new SeededIds(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void handle(HttpExchange exchange) {
    switch (exchange.request().rawPath()) {
      case "/never" -> {
        exchange.after(Duration.ofHours(1), exchange::hangUp);
        waiting.countDown();
      }
      case "/late" -> exchange.after(LATER_THAN_IDLE, () -> exchange.answer(HttpResponse.empty()));
      case "/fails" ->
          exchange.after(
              Duration.ofMillis(1),
              () -> {
                throw new IllegalStateException("for a test");
              });
      case "/none" -> exchange.hangUp();
      default -> exchange.answer(HttpResponse.empty());
    }
  }

  private String get(String path) {
    return new RawHttp(server.endpoint()).send("GET", path, "", new byte[0]);
  }

  @Test
  void anExchangeThatHangsUpHasNoAnswerAtAll() {
    assertThat(get("/none")).isEmpty();
  }

  @Test
  void aServerThatHasHungUpAnswersOthers() {
    assertThat(get("/none")).isEmpty();
    assertThat(get("/")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aLateAnswerOutlivesTheTimeThatConnectionsMayBeIdle() {
    assertThat(get("/")).as("classes are loaded").isNotEmpty();
    try (JettyServer impatient = start(SHORT_IDLE)) {
      assertThat(new RawHttp(impatient.endpoint()).send("GET", "/late", "", new byte[0]))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aFailureAfterWaitingIsAnswered() {
    assertThat(get("/fails")).startsWith("HTTP/1.1 500 ");
  }

  @Test
  void waitingTakesNoThreadFromOthers() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int number = 0; number < MANY; number++) {
        sockets.add(send("/never"));
      }
      assertThat(waiting.await(1, TimeUnit.MINUTES)).as("all requests wait").isTrue();

      assertThat(get("/")).startsWith("HTTP/1.1 200 ");
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private Socket send(String path) throws IOException {
    Socket socket = new Socket(server.endpoint().getHost(), server.endpoint().getPort());
    socket
        .getOutputStream()
        .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(US_ASCII));
    return socket;
  }
}
