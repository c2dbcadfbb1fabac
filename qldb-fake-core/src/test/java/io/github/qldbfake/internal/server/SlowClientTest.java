package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that stops in the middle of its body is told so; its request is not carried out. */
final class SlowClientTest {

  private static final Duration IDLE = Duration.ofSeconds(3);

  private final AtomicInteger handled = new AtomicInteger();
  private JettyServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        JettyServer.start(
            new JettyServer.Options("127.0.0.1", 0, IDLE),
            exchange -> {
              handled.incrementAndGet();
              exchange.answer(HttpResponse.empty());
            },
            new JettyErrors(new SeededIds(1)));
    // The first request of a JVM takes long by itself.
    assertThat(new RawHttp(server.endpoint()).send("GET", "/", "", new byte[0]))
        .startsWith("HTTP/1.1 200 ");
    handled.set(0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 50\r\n\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n5\r\n{}",
        "Content-Length: 9000000\r\n\r\n{}"
      })
  void aBodyThatStopsIsATimeoutOfTheClient(String rest) {
    String request = "POST /ledgers HTTP/1.1\r\nHost: x\r\n" + rest;
    assertThat(new RawHttp(server.endpoint()).send(request.getBytes(US_ASCII)))
        .startsWith("HTTP/1.1 408 ")
        .contains("\"Message\":\"The request body did not come in time\"");
    assertThat(handled).hasValue(0);
  }
}
