package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.delivery.Deaggregated;
import io.github.qldbfake.internal.ion.IonBytes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams whose Kinesis records hold several records, which is what they do by default. */
abstract class StreamAggregationClientScenarios {

  private static final String KINESIS = JobFixture.KINESIS;

  private final JobFixture fixture;

  StreamAggregationClientScenarios(Place place) {
    this.fixture = new JobFixture(place);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void aggregate() {
    fixture.stream(r -> r.kinesisConfiguration(k -> k.streamArn(KINESIS)));
  }

  private List<byte[]> kinesisRecords() {
    return fixture.account.streams().kinesisRecords(KINESIS);
  }

  private List<String> records() {
    return fixture.account.streams().records(KINESIS);
  }

  private List<Deaggregated> consumed() {
    return kinesisRecords().stream()
        .flatMap(data -> Deaggregated.of("any", data).stream())
        .toList();
  }

  private void fill(int documents) {
    fixture.run("CREATE TABLE T");
    IntStream.range(0, documents)
        .forEach(
            number ->
                fixture.ledger.execute(
                    "INSERT INTO T ?", "{n:" + number + ",text:\"" + "x".repeat(900) + "\"}"));
    fixture.tick();
  }

  @Test
  void aConsumerFindsAllRecordsInOrder() {
    fill(120);
    aggregate();
    assertThat(records()).hasSize(1 + 1 + 240);
    assertThat(consumed()).extracting(each -> each.content().toText()).isEqualTo(records());
  }

  @Test
  void thePartitionKeysWithinAreAllDifferent() {
    fill(120);
    aggregate();
    assertThat(consumed()).extracting(Deaggregated::partitionKey).doesNotHaveDuplicates();
  }

  @Test
  void thePastIsPacked() {
    fill(120);
    aggregate();
    assertThat(kinesisRecords())
        .hasSizeBetween(3, 12)
        .allSatisfy(data -> assertThat(data).hasSizeLessThanOrEqualTo(51_200));
  }

  @Test
  void oneCommitIsOnePack() {
    aggregate();
    fill(0);
    assertThat(records()).hasSize(2);
    fixture.run("INSERT INTO T <<{'a': 1}, {'a': 2}>>");
    List<byte[]> all = kinesisRecords();
    assertThat(all).hasSize(3);
    assertThat(Deaggregated.of("any", all.get(2)))
        .extracting(each -> StreamRecordView.of(each.content()).brief())
        .containsExactly("block 2", "revision in 2", "revision in 2");
  }

  @Test
  void withoutAggregationAKinesisRecordIsTheIonOfOneRecord() {
    fill(3);
    fixture.stream("all");
    assertThat(kinesisRecords().stream().map(data -> IonBytes.parse(data).toText()))
        .isEqualTo(records());
  }

  @Test
  void bothLevelsAreReadOverHttp() throws Exception {
    fill(2);
    aggregate();
    URI uri =
        fixture
            .account
            .endpoint()
            .resolve("/_qldb-fake/accounts/" + fixture.account.id() + "/streams/" + KINESIS);
    String body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
            .body();
    JsonNode answer = new ObjectMapper().readTree(body);
    JsonNode only = answer.path("kinesisRecords").path(0);
    byte[] data = Base64.getDecoder().decode(only.path("data").asText());
    assertThat(answer.path("kinesisRecords")).hasSize(1);
    assertThat(Deaggregated.of(only.path("partitionKey").asText(), data))
        .extracting(Deaggregated::partitionKey)
        .isEqualTo(
            StreamSupport.stream(answer.path("records").spliterator(), false)
                .map(each -> each.path("partitionKey").asText())
                .toList());
  }
}
