package io.github.qldbfake.internal.server.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qldbfake.internal.server.admin.AdminApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls the endpoints of a fake elsewhere. Every method throws {@link AdminException} if the server
 * refuses or cannot be reached. Thread-safe.
 */
public final class AdminClient {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  private final ObjectMapper mapper = new ObjectMapper();
  private final URI server;

  /**
   * A client.
   *
   * @param server such as {@code http://localhost:8089}; a path is left out
   */
  public AdminClient(URI server) {
    this.server = server;
  }

  /** Looks. */
  public Answer get(String path, Map<String, ?> arguments) {
    String query =
        arguments.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(String.valueOf(each.getValue())))
            .collect(Collectors.joining("&"));
    return read(bytes(request(path + (query.isEmpty() ? "" : "?" + query)).GET().build()));
  }

  /** The body of an answer as it is. */
  public byte[] download(String path) {
    return bytes(request(path).GET().build());
  }

  /** Does something. */
  public Answer post(String path, Map<String, ?> arguments) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json(arguments)))
            .build();
    return read(bytes(request));
  }

  /** Takes something away. */
  public void delete(String path) {
    byte[] unused = bytes(request(path).DELETE().build());
  }

  /** A text as a part of a path or a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve("/_qldb-fake/" + path)).timeout(CALL_TIMEOUT);
  }

  private byte[] bytes(HttpRequest request) {
    HttpResponse<byte[]> response = send(request);
    if (response.statusCode() != 200) {
      throw refusal(response);
    }
    return response.body();
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AdminException("no answer from the fake at " + server + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AdminException("interrupted while waiting for the fake at " + server, e);
    }
  }

  private AdminException refusal(HttpResponse<byte[]> response) {
    try {
      JsonNode body = mapper.readTree(response.body());
      if (body.path("Message").isTextual()) {
        return new AdminException(
            body.get("Message").asText(),
            body.path("Code").asText().equals(AdminApi.INVALID_ARGUMENT));
      }
    } catch (IOException e) {
      // It is not JSON; the status is all there is to say.
    }
    return new AdminException(
        "status " + response.statusCode() + " from " + response.uri() + "; is it a qldb-fake?",
        false);
  }

  private Answer read(byte[] body) {
    try {
      return new Answer(mapper, mapper.readTree(body));
    } catch (IOException e) {
      throw new AdminException("no JSON from " + server + "; is it a qldb-fake?", e);
    }
  }

  private byte[] json(Map<String, ?> arguments) {
    try {
      return mapper.writeValueAsBytes(arguments);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
