package io.github.qldbfake.internal.server.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.delivery.ObjectCuts;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client in any language gets from the endpoints of accounts. */
final class AdminApiTest {

  private static final String ID = "123456789012";
  private static final String ACCOUNT = "/_qldb-fake/accounts/" + ID;

  private final Accounts accounts =
      new Accounts(new AccountSources(new HandMovedClock(), new SeededIds(1)));
  private final Account account = accounts.account(ID);
  private final AdminApi api =
      new AdminApi(accounts, new SessionService(new SessionOptions(() -> 0, () -> false)));

  private static JsonNode json(AdminAnswer answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private AdminAnswer post(String path, String body) {
    return api.handle("POST", ACCOUNT + path, Map.of(), body.getBytes(UTF_8));
  }

  private AdminAnswer get(String path, Map<String, String> query) {
    Map<String, List<String>> values =
        query.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
    return api.handle("GET", ACCOUNT + path, values, new byte[0]);
  }

  private void assertRefused(AdminAnswer answer, int status, String code, String message)
      throws IOException {
    assertThat(json(answer).path("Message").asText()).contains(message);
    assertThat(json(answer).path("Code").asText()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aLedgerIsMadeFilledAndRead() throws IOException {
    JsonNode made = json(post("/ledgers", "{\"name\":\"cars\",\"tags\":{\"team\":\"red\"}}"));
    assertThat(made.path("arn").asText())
        .isEqualTo("arn:aws:qldb:us-east-1:" + ID + ":ledger/cars");
    assertThat(post("/ledger/execute", "{\"ledger\":\"cars\",\"statement\":\"CREATE TABLE T\"}"))
        .extracting(AdminAnswer::status)
        .isEqualTo(200);
    JsonNode rows =
        json(
            post(
                "/ledger/execute",
                "{\"ledger\":\"cars\",\"statement\":\"INSERT INTO T ?\",\"parameters\":[\"{a:1}\"]}"));
    assertThat(rows.at("/rows/0").asText()).startsWith("{documentId:");
    assertThat(json(get("/ledger/documents", Map.of("ledger", "cars", "table", "T"))))
        .hasToString("{\"documents\":[\"{a:1}\"]}");
    assertThat(account.ledgers("us-east-1").get("cars").tags().tags())
        .isEqualTo(Map.of("team", "red"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ledger/execute | {'ledger':'cars'} | the argument \"statement\" is missing; it is a string",
        "/ledger/execute | {'ledger':'cars','statement':1} | \"statement\" is a string, not 1",
        "/ledger/execute | {'ledger':'cars','statement':'S','parameters':'p'} | a list of strings, not p",
        "/ledger/execute | {'ledger':'cars','statement':'S','parameters':[1]} | a list of strings",
        "/ledger/execute | {'ledger':'cars','text':'S'} | there is no argument \"text\" here; there are [ledger, statement, parameters]",
        "/ledgers | {'name':'cars','deletionProtection':'yes'} | true or false, not yes",
        "/ledgers | {'name':'cars','permissionsMode':'NONE'} | one of ALLOW_ALL, STANDARD, not NONE",
        "/ledgers | {'name':'cars','tags':'x'} | an object of strings, not x",
        "/ledgers | {'name':'boats','tags':{'a':null}} | an object of strings, not {a=null}",
        "/ledgers | {'name':'boats','tags':{'a':1}} | an object of strings, not {a=1}",
        "/ledgers | {'name':'boats','tags':{'a':{}}} | an object of strings, not {a={}}",
        "/limits | {'limit':'DOCUMENTS','most':1} | \"limit\" is one of ACTIVE_LEDGERS, ",
        "/limits | {'limit':'DOCUMENT_BYTES','most':'x'} | \"most\" is a whole number, not x",
        "/limits | {'limit':'DOCUMENT_BYTES','most':-1} | cannot be -1",
        "/clock/advance | {'by':'1h'} | an ISO 8601 duration such as \"PT90S\", not 1h",
        "/clock/freeze | {'at':'noon'} | a time such as \"2025-01-01T00:00:00Z\", not noon",
        "/clock/advance | {'by':'PT9223372036854775807S'} | a clock shows the years 1 to 9999",
        "/clock/freeze | {'at':'+10000-01-01T00:00:00Z'} | a clock shows the years 1 to 9999",
        "/life-cycle | {'creating':-1} | cannot be described -1 times",
        "/life-cycle | {'creating':'PT-1S'} | a state lasts from no time to 365000 days, not PT-1S",
        "/life-cycle | {'deleting':'PT9223372036854775807S'} | a state lasts from no time to 365000 days",
        "/export-settings | {'completion':'soon','blocksPerObject':10} | \"completion\" is",
        "/export-settings | {'completion':'PT1S','blocksPerObject':0} | at least 1 block",
        "/life-cycle | {'creating':5000000000} | a whole number of 32 bits",
        "/faults | {'kind':'BAD_LUCK'} | \"kind\" is one of [OCC_CONFLICT, ",
        "/faults | {'kind':'LATENCY'} | \"latency\" is a duration such as \"PT0.5S\", not \"\"",
        "/faults | {'kind':'THROTTLING','operations':['Sing']} | there is no operation Sing",
        "/faults | {'kind':'THROTTLING','times':'x'} | \"times\" is a whole number of 64 bits, not \"x\"",
        "/faults | {'kind':'THROTTLING','operations':'CommitTransaction'} | \"operations\" is a list of strings, not \"CommitTransaction\"",
        "/faults | {'kind':'THROTTLING','operations':[1]} | \"operations\" is a list of strings, not [1]",
        "/faults | {'kind':'THROTTLING','operations':null} | \"operations\" is a list of strings, not null",
        "/faults | {'kind':'OCC_CONFLICT','statement':5} | \"statement\" is a string, not 5",
        "/faults | {'kind':'OCC_CONFLICT','table':['T']} | \"table\" is a string, not [T]",
        "/faults | {'kind':7} | \"kind\" is a string, not 7",
        "/faults | {'kind':'THROTTLING','times':1.9} | \"times\" is a whole number of 64 bits, not 1.9",
        "/faults | {'kind':'THROTTLING','times':1e30} | \"times\" is a whole number of 64 bits, not 1.0E30",
        "/faults | {'kind':'THROTTLING','call':99999999999999999999} | \"call\" is a whole number of 64 bits, not 9",
        "/faults | {'kind':'THROTTLING','latency':'PT1S'} | \"latency\" is for the kind LATENCY, not for THROTTLING",
        "/faults | {'kind':'THROTTLING','seed':1} | \"seed\" is for a \"probability\"",
        "/faults | {'kind':'THROTTLING','probability':'x'} | \"probability\" is a number, not \"x\"",
        "/faults | {'kind':'THROTTLING','probability':0.5,'seed':0.5} | \"seed\" is a whole number of 64 bits, not 0.5",
        "/faults | {'kind':'THROTTLING','times':0} | the number of times is 1 or more, not 0",
        "/faults | {'kind':'THROTTLING','probability':2} | a probability is from 0 to 1, not 2.0",
        "/policies | {'effect':'MAYBE'} | \"effect\" is one of ALLOW, DENY, not MAYBE",
        "/policies | {'document':'{'} | policy",
        "/policies | {'document':'{}','effect':'ALLOW'} | leave the others out",
        "/access-keys | {'keyId':'a b','secret':'s'} | not a key id and a secret: a b",
        "/buckets | {'bucket':'b','trouble':'FULL'} | one of MISSING, ACCESS_DENIED, BROKEN",
        "/fork | {'idSeed':'x'} | \"idSeed\" is a whole number, not x",
      })
  void anArgumentThatIsWrongIsNamed(String path, String body, String message) throws IOException {
    post("/ledgers", "{\"name\":\"cars\"}");
    assertRefused(post(path, body.replace('\'', '"')), 400, "InvalidArgument", message);
  }

  @Test
  void aBodyThatIsNoObjectIsRefused() throws IOException {
    assertRefused(
        post("/ledgers", "[]"),
        400,
        "InvalidArgument",
        "the body is no JSON object, but of the kind array");
    assertRefused(post("/ledgers", "null"), 400, "InvalidArgument", "but of the kind null");
    assertRefused(
        post("/ledgers", "{"),
        400,
        "InvalidArgument",
        "the body is no JSON object: Unexpected end-of-input: expected close marker for Object"
            + " (start marker at line: 1, column: 1), at line 1, column 2");
    assertRefused(
        post("/ledgers", "{} 1"),
        400,
        "InvalidArgument",
        "the body is no JSON object: Trailing token (of type VALUE_NUMBER_INT) found after value, at");
    assertRefused(
        post("/ledgers", "{\"a\":-"),
        400,
        "InvalidArgument",
        "the body is no JSON object: Unexpected end-of-input in FIELD_NAME, at line 1, column 7");
    assertRefused(
        post("/ledgers", "[".repeat(2_000)),
        400,
        "InvalidArgument",
        "(1001) exceeds the maximum allowed (1000), at line 1");
    assertRefused(
        post("/ledgers", "{\"name\":\"a\",\"name\":\"b\"}"),
        400,
        "InvalidArgument",
        "the body is no JSON object");
  }

  @Test
  void whatTheEngineRefusesHasItsCodeAndText() throws IOException {
    post("/ledgers", "{\"name\":\"cars\"}");
    assertRefused(
        post("/ledger/execute", "{\"ledger\":\"cars\",\"statement\":\"SELECT * FROM Nowhere\"}"),
        400,
        "BadRequestException",
        "No such variable named 'Nowhere'");
    assertRefused(
        post("/ledgers", "{\"name\":\"cars\"}"),
        409,
        "ResourceAlreadyExistsException",
        "ledger cars: Ledger name already exists");
    post("/limits", "{\"limit\":\"ACTIVE_LEDGERS\",\"most\":1}");
    assertRefused(
        post("/ledgers", "{\"name\":\"boats\"}"), 400, "LimitExceededException", "ledger boats: ");
    assertRefused(
        post("/ledger/restore", "{\"ledger\":\"cars\",\"point\":\"p\"}"),
        404,
        "NotFound",
        "nothing has been marked as \"p\" in ledger cars");
    assertRefused(
        get("/ledger/digest", Map.of("ledger", "boats")),
        404,
        "NotFound",
        "there is no ledger boats");
  }

  @Test
  void anArgumentThatStandsInTheQueryTwiceIsRefused() throws IOException {
    assertRefused(
        api.handle(
            "GET", ACCOUNT + "/ledger", Map.of("ledger", List.of("cars", "boats")), new byte[0]),
        400,
        "InvalidArgument",
        "the argument \"ledger\" stands in the query more than once: [cars, boats]");
  }

  @Test
  void headIsAnsweredAsGet() {
    assertThat(api.handle("HEAD", ACCOUNT + "/ledgers", Map.of(), new byte[0]).status())
        .isEqualTo(200);
  }

  @Test
  void bothSettingsOfExportsAreTakenFromOneCall() {
    assertThat(
            post("/export-settings", "{\"completion\":\"PT1S\",\"blocksPerObject\":10}").status())
        .isEqualTo(200);
    assertThat(account.exporting().completion())
        .isEqualTo(new Transition.AfterTime(Duration.ofSeconds(1)));
    assertThat(account.exporting().cuts()).isEqualTo(ObjectCuts.DEFAULT.withBlocks(10));
  }

  @Test
  void argumentsInTheWrongPlaceAreRefused() throws IOException {
    post("/ledgers", "{\"name\":\"cars\"}");
    assertRefused(
        api.handle("POST", ACCOUNT + "/clock/advance", Map.of("by", List.of("PT1H")), new byte[0]),
        400,
        "InvalidArgument",
        "POST has its arguments in the body, not in the query: [by]");
    assertRefused(
        api.handle("GET", ACCOUNT + "/ledger", Map.of(), "{\"ledger\":\"cars\"}".getBytes(UTF_8)),
        400,
        "InvalidArgument",
        "GET has its arguments in the query, and no body");
    assertRefused(
        api.handle("DELETE", ACCOUNT, Map.of(), "{}".getBytes(UTF_8)),
        400,
        "InvalidArgument",
        "DELETE has its arguments in the query, and no body");
    assertThat(account.ledgers("us-east-1").list()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /_qldb-fake/accounts",
    "POST, /_qldb-fake/accounts/123456789012/sing",
    "GET, /_qldb-fake/accounts/123456789012/ledger/execute",
    "POST, /_qldb-fake/accounts/12/fork",
    "PUT, /_qldb-fake/accounts/123456789012/limits"
  })
  void anEndpointThatIsNotThereIsNamed(String method, String path) throws IOException {
    assertRefused(
        api.handle(method, path, Map.of(), new byte[0]),
        404,
        "NoSuchEndpoint",
        "there is no " + method + " " + path);
  }

  @Test
  void anAccountIsMadeForkedAndReset() throws IOException {
    JsonNode made =
        json(
            api.handle("POST", "/_qldb-fake/accounts", Map.of(), "{\"idSeed\":7}".getBytes(UTF_8)));
    assertThat(made.path("idSeed").asLong()).isEqualTo(7);
    post("/ledgers", "{\"name\":\"cars\"}");
    JsonNode fork = json(post("/fork", "{\"idSeed\":8}"));
    assertThat(fork.at("/ledgers/0").asText()).isEqualTo("cars");
    assertThat(fork.path("id").asText()).isNotEqualTo(ID);
    assertThat(api.handle("DELETE", ACCOUNT, Map.of(), new byte[0]).status()).isEqualTo(200);
    assertThat(json(get("", Map.of())).path("ledgers")).isEmpty();
    assertThat(accounts.account(fork.path("id").asText()).ledgers("us-east-1").list()).hasSize(1);
  }

  @Test
  void limitsThatAreOffSaySo() throws IOException {
    post("/limits", "{\"limit\":\"DOCUMENT_BYTES\",\"most\":5}");
    post("/limits", "{\"limit\":\"TRANSACTION_BYTES\"}");
    JsonNode limits = json(get("/limits", Map.of()));
    assertThat(limits.path("DOCUMENT_BYTES").asLong()).isEqualTo(5);
    assertThat(limits.path("TRANSACTION_BYTES").asText()).isEqualTo("off");
    assertThat(limits.path("ACTIVE_LEDGERS").asLong()).isEqualTo(5);
  }

  @Test
  void anArgumentOfANewAccountThatIsWrongIsNamed() throws IOException {
    assertRefused(
        api.handle("POST", "/_qldb-fake/accounts", Map.of(), "{\"seed\":7}".getBytes(UTF_8)),
        400,
        "InvalidArgument",
        "there is no argument \"seed\" here; there are [idSeed]");
  }
}
