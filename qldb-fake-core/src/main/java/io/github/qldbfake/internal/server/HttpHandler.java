package io.github.qldbfake.internal.server;

/** Answers requests. The only thing that the HTTP server knows of us. */
@FunctionalInterface
interface HttpHandler {

  HttpResponse handle(HttpRequest request);
}
