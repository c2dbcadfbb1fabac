package io.github.qldbfake.internal.server;

/** Answers requests, at once or later. The only thing that the HTTP server knows of us. */
@FunctionalInterface
interface HttpHandler {

  void handle(HttpExchange exchange);
}
