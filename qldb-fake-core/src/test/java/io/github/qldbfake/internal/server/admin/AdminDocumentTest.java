package io.github.qldbfake.internal.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.LedgerRevision;
import io.github.qldbfake.QldbFake;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every curl line of docs/server.md works, in its order, and every endpoint has one. */
final class AdminDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "server.md");
  private static final String ACCOUNT = "/_qldb-fake/accounts/000000000000";

  private static final Pattern CURL =
      Pattern.compile(
          "curl (?:-X (?<method>[A-Z]+) )?(?:-d '(?<body>[^']*)' )?\"?(?<url>\\$[^\" ]+)\"?(?: .*)?");

  private final QldbFake fake = QldbFake.builder().start();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void everyLineWorksInItsOrder() throws Exception {
    for (Line line : lines()) {
      HttpResponse<String> response = send(line);
      assertThat(response.statusCode()).as(line + ": " + response.body()).isEqualTo(200);
    }
  }

  @Test
  void everyEndpointHasALine() throws IOException {
    List<String> shown = lines().stream().map(line -> line.method + " " + line.path()).toList();
    assertThat(AdminApi.endpoints())
        .extracting(
            each ->
                each.method() + " " + ACCOUNT + (each.path().isEmpty() ? "" : "/" + each.path()))
        .isSubsetOf(shown);
  }

  private static List<Line> lines() throws IOException {
    try (Stream<String> lines = Files.lines(DOCUMENT)) {
      return lines.filter(line -> line.startsWith("curl ")).map(Line::parse).toList();
    }
  }

  private HttpResponse<String> send(Line line) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(fake.endpoint().resolve(line.url));
    String body = line.body.orElse("").replace("\"DOCUMENT\"", "\"" + documentId() + "\"");
    return http.send(
        request.method(line.method, BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  /** The document that the lines have inserted. */
  private String documentId() {
    return Stream.of(fake.account("000000000000"))
        .filter(account -> !account.lastStatements().isEmpty())
        .map(account -> account.ledger("cars"))
        .filter(ledger -> ledger.tables().contains("Car"))
        .flatMap(ledger -> ledger.revisions("Car").stream())
        .map(LedgerRevision::documentId)
        .findFirst()
        .orElse("none");
  }

  /** A line of the document. */
  private record Line(String method, String url, Optional<String> body) {

    static Line parse(String line) {
      Matcher curl = CURL.matcher(line);
      assertThat(curl.matches()).as("understood: " + line).isTrue();
      Optional<String> body = Optional.ofNullable(curl.group("body"));
      String method =
          Optional.ofNullable(curl.group("method")).orElse(body.isPresent() ? "POST" : "GET");
      String url = curl.group("url").replace("$ACCOUNT", ACCOUNT).replace("$FAKE", "/_qldb-fake");
      return new Line(method, url, body);
    }

    String path() {
      return URI.create(url).getPath();
    }
  }
}
