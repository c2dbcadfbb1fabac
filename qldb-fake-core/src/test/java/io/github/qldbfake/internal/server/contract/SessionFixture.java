package io.github.qldbfake.internal.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.RawHttp;
import io.github.qldbfake.internal.session.ClientDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A fake with an open transaction, and a valid request for every command. */
final class SessionFixture implements AutoCloseable {

  private static final String HEADERS =
      "X-Amz-Target: QLDBSession.SendCommand\r\nContent-Type: application/x-amz-json-1.0\r\n";

  private final QldbFake fake = QldbFake.builder().clock(new HandMovedClock()).start();
  private final RawHttp http = new RawHttp(fake.endpoint());
  private final Map<String, String> places = new TreeMap<>();

  SessionFixture() {
    fake.account("000000000000").limit(ServiceLimit.PAGE_ROWS, 1);
    var ledger = fake.createLedger("cars");
    ledger.execute("CREATE TABLE T");
    ledger.execute("INSERT INTO T ?", "[{n:1},{n:2}]");
    places.put("token", send("StartSession").text("/StartSession/SessionToken"));
    String transaction = send("StartTransaction").text("/StartTransaction/TransactionId");
    places.put("transaction", transaction);
    places.put("page", send("ExecuteStatement").text("/ExecuteStatement/FirstPage/NextPageToken"));
    ClientDigest digest = new ClientDigest(transaction);
    digest.fold(valid("ExecuteStatement").at("/ExecuteStatement/Statement").asText(), "1", "2");
    places.put("digest", Base64.getEncoder().encodeToString(digest.toByteArray()));
  }

  /** A request for a command, as far as it can be told without a fake. */
  static ObjectNode template(String command) {
    return request(command, Map.of());
  }

  ObjectNode valid(String command) {
    return request(command, places);
  }

  RawAnswer send(String command) {
    return send(valid(command));
  }

  RawAnswer send(ObjectNode input) {
    return RawAnswer.parse(http.send("POST", "/", HEADERS, input.toString().getBytes(UTF_8)));
  }

  private static ObjectNode request(String command, Map<String, String> places) {
    Map<String, String> all =
        new TreeMap<>(
            Map.of(
                "token", "AAAA",
                "transaction", "0123456789012345678901",
                "page", "AAAA",
                "digest", "AAAA"));
    all.putAll(places);
    ObjectNode input = ModelFile.JSON.createObjectNode().put("SessionToken", "{{token}}");
    input.set(command, ModelFile.read("/contract/commands.json").path(command));
    String text = input.toString();
    for (Map.Entry<String, String> place : all.entrySet()) {
      text = text.replace("{{" + place.getKey() + "}}", place.getValue());
    }
    try {
      return (ObjectNode) ModelFile.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no request for " + command, e);
    }
  }

  @Override
  public void close() {
    fake.close();
  }
}
