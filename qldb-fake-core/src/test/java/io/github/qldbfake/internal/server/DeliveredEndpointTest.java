package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What exports and streams deliver, read over HTTP. */
final class DeliveredEndpointTest {

  private final JobFixture fixture = new JobFixture();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    URI uri =
        fixture
            .account
            .endpoint()
            .resolve("/_qldb-fake/accounts/" + fixture.account.id() + "/" + path);
    return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get(path).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsDeliveredAtFirst() throws Exception {
    assertThat(json("exports").at("/buckets")).isEmpty();
    assertThat(json("streams").at("/streamArns")).isEmpty();
    assertThat(json("exports/none").at("/objects")).isEmpty();
  }

  @Test
  void theObjectsOfABucketAreListed() throws Exception {
    String exportId = fixture.exportBelow("a");
    JsonNode objects = json("exports/" + JobFixture.BUCKET).get("objects");
    assertThat(json("exports").at("/buckets/0").asText()).isEqualTo(JobFixture.BUCKET);
    assertThat(objects.findValuesAsText("key"))
        .hasSize(3)
        .contains("a/" + exportId + ".started.manifest");
    assertThat(objects.findValuesAsText("contentType")).containsOnly("text/x-amzn-ion");
  }

  @Test
  void anObjectIsReadByItsKey() throws Exception {
    String exportId = fixture.exportBelow("a b");
    String key = fixture.exported().dataKeys(exportId).get(0);
    byte[] content = fixture.account.exports().objects(JobFixture.BUCKET).get(key);
    String plain = key.replace(" ", "%20");
    assertThat(get("exports/" + JobFixture.BUCKET + "/" + plain).body()).isEqualTo(content);
    assertThat(get("exports/" + JobFixture.BUCKET + "/" + encoded(key).replace("+", "%20")).body())
        .isEqualTo(content);
  }

  @Test
  void anObjectThatIsNotThereIsNotFound() throws Exception {
    String path = "exports/" + JobFixture.BUCKET + "/none";
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(json(path).path("Code").asText()).isEqualTo("NoSuchObject");
  }

  @Test
  void anEndpointThatIsNotThereIsNotFound() throws Exception {
    URI uri = fixture.account.endpoint().resolve("/_qldb-fake/nothing");
    HttpResponse<byte[]> answer =
        http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new ObjectMapper().readTree(answer.body()).path("Code").asText())
        .isEqualTo("NoSuchEndpoint");
  }

  @Test
  void theRecordsOfAStreamAreReadByItsArn() throws Exception {
    fixture.stream("all");
    fixture.run("CREATE TABLE T");
    JsonNode records = json("streams/" + encoded(JobFixture.KINESIS)).get("records");
    assertThat(json("streams").at("/streamArns/0").asText()).isEqualTo(JobFixture.KINESIS);
    assertThat(records.findValuesAsText("ionText"))
        .isEqualTo(fixture.account.streams().records(JobFixture.KINESIS));
    assertThat(Base64.getDecoder().decode(records.at("/1/data").asText()))
        .isEqualTo(fixture.account.streams().recordBytes(JobFixture.KINESIS).get(1));
    assertThat(json("streams/" + JobFixture.KINESIS))
        .isEqualTo(json("streams/" + encoded(JobFixture.KINESIS)));
  }

  @Test
  void everyRecordHasAPartitionKeyOfItsOwn() throws Exception {
    fixture.stream("one");
    fixture.stream("two");
    fixture.run("CREATE TABLE T");
    JsonNode records = json("streams/" + encoded(JobFixture.KINESIS)).get("records");
    assertThat(records.findValuesAsText("partitionKey"))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[0-9A-Za-z]{22}"));
  }

  @Test
  void anotherAccountHasNothing() throws Exception {
    fixture.export();
    try (JobFixture other = new JobFixture()) {
      assertThat(other.account.exports().objects(JobFixture.BUCKET)).isEmpty();
    }
  }
}
