package io.github.qldbfake.benchmarks.startup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hands requests on to the fake, and keeps the body of each answer in a file named after the
 * command.
 */
final class RecordingForwarder {

  /** What the fake needs to know of a request, beside the body. */
  private static final List<String> HEADERS =
      List.of("Content-Type", "X-Amz-Target", "X-Amz-Date", "Authorization");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI fake;
  private final Path folder;

  private RecordingForwarder(URI fake, Path folder) {
    this.fake = fake;
    this.folder = folder;
  }

  /** Listens, and gives its address. */
  static URI start(URI fake, Path folder) throws IOException {
    RecordingForwarder forwarder = new RecordingForwarder(fake, folder);
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext("/", forwarder::forward);
    server.start();
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void forward(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(fake.resolve("/")).POST(HttpRequest.BodyPublishers.ofString(body));
    for (String header : HEADERS) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Files.writeString(folder.resolve(RecordedCommand.in(body).member()), answer.body());
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", CannedQldb.TYPE);
      exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
      try (OutputStream output = exchange.getResponseBody()) {
        output.write(bytes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
