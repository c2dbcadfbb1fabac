package io.github.qldbfake.internal.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.RawHttp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A fake with something for every operation to work on, and a valid request for each. */
final class ContractFixture implements AutoCloseable {

  private static final ModelFile MODEL = ModelFile.CONTROL_PLANE;
  private static final String REQUESTS = "/contract/requests.json";

  final HandMovedClock clock = new HandMovedClock();
  final QldbFake fake = QldbFake.builder().clock(clock).start();
  final FakeAccount account = fake.account("000000000000");
  private final RawHttp http = new RawHttp(fake.endpoint());
  private final Map<String, String> places = new TreeMap<>();

  ContractFixture() {
    List.of("boats", "cars", "planes").forEach(this::create);
    var ledger = account.ledger("cars");
    ledger.execute("CREATE TABLE T");
    ledger.execute("INSERT INTO T ?", "{n:1}");
    clock.advance(Duration.ofHours(1));
    places.put("arn", ledger.arn());
    places.put("block", ledger.execute("SELECT VALUE blockAddress FROM _ql_committed_T").get(0));
    places.put("document", ledger.execute("SELECT VALUE id FROM T BY id").get(0).replace("\"", ""));
    places.put("tip", send("GetDigest").text("/DigestTipAddress/IonText"));
    for (int count = 0; count < 3; count++) {
      note("export", send("ExportJournalToS3").text("/ExportId"));
      note(
          "stream",
          send("StreamJournalToKinesis", member("StreamName", "s" + count)).text("/StreamId"));
    }
    note("ledgersToken", firstToken("ListLedgers"));
    note("exportsToken", firstToken("ListJournalS3Exports"));
    note("exportsOfLedgerToken", firstToken("ListJournalS3ExportsForLedger"));
    note("streamsToken", firstToken("ListJournalKinesisStreamsForLedger"));
  }

  /** A request for every operation, as far as it can be told without a fake. */
  static ObjectNode template(String operation) {
    return request(operation, Map.of());
  }

  /** A valid request with every member that the operation has. */
  ObjectNode valid(String operation) {
    return request(operation, places);
  }

  RawAnswer send(String operation) {
    return send(operation, valid(operation));
  }

  RawAnswer send(String operation, ObjectNode input) {
    RestRequest request = RestRequest.of(MODEL, operation, input);
    return RawAnswer.parse(raw(request));
  }

  String raw(RestRequest request) {
    return http.send(request.method(), request.target(), "", request.body().getBytes(UTF_8));
  }

  private RawAnswer send(String operation, Map.Entry<String, String> other) {
    return send(operation, valid(operation).put(other.getKey(), other.getValue()));
  }

  private static Map.Entry<String, String> member(String name, String value) {
    return Map.entry(name, value);
  }

  private void create(String name) {
    ObjectNode input = valid("CreateLedger").put("Name", name);
    if (send("CreateLedger", input).status() != 200) {
      throw new AssertionError("there is no ledger " + name);
    }
  }

  private String firstToken(String operation) {
    ObjectNode input = valid(operation);
    input.remove("NextToken");
    return send(operation, input).text("/NextToken");
  }

  /** What is not to be had keeps a value that is well-formed. */
  private void note(String place, String value) {
    if (!value.isEmpty()) {
      places.put(place, value);
    }
  }

  private static ObjectNode request(String operation, Map<String, String> places) {
    String text = ModelFile.read(REQUESTS).path(operation).toString();
    Map<String, String> all =
        new TreeMap<>(
            Map.of(
                "arn", "arn:aws:qldb:us-east-1:000000000000:ledger/cars",
                "block", "{strandId:\\\"0123456789012345678901\\\",sequenceNo:1}",
                "tip", "{strandId:\\\"0123456789012345678901\\\",sequenceNo:1}",
                "document", "0123456789012345678901",
                "export", "0123456789012345678901",
                "stream", "0123456789012345678901",
                "ledgersToken", "AAAA",
                "exportsToken", "AAAA",
                "exportsOfLedgerToken", "AAAA",
                "streamsToken", "AAAA"));
    places.forEach((name, value) -> all.put(name, value.replace("\"", "\\\"")));
    for (Map.Entry<String, String> place : all.entrySet()) {
      text = text.replace("{{" + place.getKey() + "}}", place.getValue());
    }
    try {
      return (ObjectNode) ModelFile.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no request for " + operation, e);
    }
  }

  @Override
  public void close() {
    fake.close();
  }
}
