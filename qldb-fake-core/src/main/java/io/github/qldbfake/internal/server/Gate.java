package io.github.qldbfake.internal.server;

import java.nio.charset.StandardCharsets;

/** Tells every request to come again until the server is ready for it. */
final class Gate implements HttpHandler {

  private static final byte[] STARTING =
      "{\"status\":\"starting\"}".getBytes(StandardCharsets.UTF_8);

  private final HttpHandler behind;
  private volatile boolean open;

  Gate(HttpHandler behind) {
    this.behind = behind;
  }

  void open() {
    open = true;
  }

  @Override
  public void handle(HttpExchange exchange) {
    if (open) {
      behind.handle(exchange);
    } else {
      exchange.answer(HttpResponse.of(503, HttpResponse.JSON, STARTING));
    }
  }
}
