package io.github.qldbfake.internal.delivery.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers every request the same, and keeps what it was asked. */
public final class CannedS3 implements AutoCloseable {

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** Answers with that status and body. */
  public CannedS3(int status, String body) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> answer(exchange, status, body));
    server.start();
  }

  /** An error as S3 spells it. */
  static CannedS3 failing(int status, String code, String message) {
    return new CannedS3(
        status, "<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>");
  }

  /** Where it listens. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The requests so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      requests.add(new Request(exchange));
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** A request that came. */
  public record Request(HttpExchange exchange) {

    /** Method and path. */
    public String line() {
      return exchange.getRequestMethod() + " " + exchange.getRequestURI();
    }

    /** A header, if it is there. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
  }
}
