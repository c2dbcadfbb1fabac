package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request: a modelled 4xx answer, and nothing has changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MalformedRequestTest {

  private static final String SESSION =
      "X-Amz-Target: QLDBSession.SendCommand\r\nContent-Type: application/x-amz-json-1.0\r\n";
  private static final String ID = "0123456789012345678901";

  private QldbFake fake;
  private FakeLedger ledger;
  private RawHttp http;

  @BeforeAll
  void start() {
    fake = QldbFake.builder().start();
    ledger = fake.createLedger("ledger");
    http = new RawHttp(fake.endpoint());
  }

  @AfterAll
  void stop() {
    fake.close();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("controlPlane")
  void theControlPlaneAnswersWithAModelledError(
      String method, String path, String body, String type) {
    assertRefused(http.send(method, path, "", utf8(body)), type);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sessions")
  void theSessionsAnswerWithAModelledError(String body, String type) {
    assertRefused(http.send("POST", "/", SESSION, utf8(body)), type);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenHttp")
  void brokenHttpIsAnsweredToo(String request) {
    assertThat(http.send(utf8(request)))
        .matches("(?s)HTTP/1\\.[01] 4\\d\\d .*x-amzn-RequestId.*__type.*");
  }

  @Test
  void anUnknownTargetIsRefused() {
    assertRefused(
        http.send("POST", "/", "X-Amz-Target: QLDBSession.Nope\r\n", utf8("{}")),
        "UnknownOperationException");
  }

  @Test
  void sessionsAreServedAtTheRootAlone() {
    byte[] body = utf8("{\"StartSession\":{\"LedgerName\":\"ledger\"}}");
    assertRefused(http.send("POST", "/ledgers", SESSION, body), "UnknownOperationException");
    assertThat(http.send("POST", "/", SESSION, body)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void healthIsReadAndNothingElse() {
    assertThat(http.send("GET", "/_qldb-fake/health", "", utf8(""))).startsWith("HTTP/1.1 200 ");
    assertThat(http.send("POST", "/_qldb-fake/health", "", utf8("{}"))).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void aRefusedTokenIsToldInTheWordsOfTheService() {
    byte[] body = utf8("{\"SessionToken\":\"A_B.\",\"StartTransaction\":{}}");
    assertThat(http.send("POST", "/", SESSION, body))
        .contains("\"Message\":\"The parameter SessionToken is not valid\"");
  }

  @Test
  void aBodyThatIsNoUtf8IsRefused() {
    byte[] body = {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
    assertRefused(http.send("POST", "/ledgers", "", body), "SerializationException");
  }

  @Test
  void aBodyOfMoreThanEightMebibytesIsRefused() {
    byte[] body = new byte[8 * 1024 * 1024 + 1];
    Arrays.fill(body, (byte) ' ');
    assertRefused(http.send("POST", "/ledgers", "", body), "RequestEntityTooLargeException");
  }

  @Test
  void aDamagedSignatureCountsAsNone() {
    String answer =
        http.send("GET", "/ledgers/ledger", "Authorization: Credential=//\r\n", new byte[0]);
    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"Name\":\"ledger\"");
  }

  static Stream<Arguments> controlPlane() {
    String ledger = "{\"Name\":\"x\",\"PermissionsMode\":\"ALLOW_ALL\"}";
    return Stream.of(
        row("POST", "/ledgers", "{", "SerializationException"),
        row("POST", "/ledgers", "[]", "SerializationException"),
        row("POST", "/ledgers", "\"text\"", "SerializationException"),
        row("POST", "/ledgers", "{\"a\":".repeat(10_000), "SerializationException"),
        row("POST", "/ledgers", "{} {}", "SerializationException"),
        row("POST", "/ledgers", "{\"Name\":\"a\",\"Name\":\"b\"}", "SerializationException"),
        row("POST", "/ledgers", "{\"Name\":NaN}", "SerializationException"),
        row("POST", "/ledgers", "", "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("\"x\"", "5"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("\"x\"", "null"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("x", "a--b"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("x", "12"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("x", "x\\n"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("x", "a".repeat(33)), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("ALLOW_ALL", "NONE"), "InvalidParameterException"),
        row("POST", "/ledgers", ledger.replace("}", ",\"Tags\":[]}"), "InvalidParameterException"),
        row("GET", "/ledgers?max_results=0", "", "InvalidParameterException"),
        row("GET", "/ledgers?max_results=many", "", "InvalidParameterException"),
        row("GET", "/ledgers?next_token=____", "", "InvalidParameterException"),
        row("GET", "/ledgers/a%2Fb", "", "InvalidParameterException"),
        row("GET", "/ledgers/absent", "", "ResourceNotFoundException"),
        row("GET", "/ledgers/../ledgers", "", "UnknownOperationException"),
        row("GET", "/nowhere", "", "UnknownOperationException"),
        row("PUT", "/ledgers", "{}", "UnknownOperationException"),
        row("POST", "/ledgers/ledger/block", "{\"BlockAddress\":1}", "InvalidParameterException"),
        row("POST", "/ledgers/ledger/block", ionText("{"), "InvalidParameterException"),
        row("POST", "/ledgers/ledger/block", ionText("[]"), "InvalidParameterException"));
  }

  static Stream<Arguments> sessions() {
    String token = "\"SessionToken\":\"" + "A".repeat(40) + "\",";
    String execute = "{" + token + "\"ExecuteStatement\":{\"TransactionId\":\"" + ID + "\",";
    String statement = execute + "\"Statement\":\"SELECT * FROM t\",\"Parameters\":[";
    return Stream.of(
        row("{", "SerializationException"),
        row("{}", "BadRequestException"),
        row("{\"StartSession\":{}}", "BadRequestException"),
        row("{\"StartSession\":\"ledger\"}", "BadRequestException"),
        row("{\"StartSession\":{\"LedgerName\":\"absent\"}}", "BadRequestException"),
        row("{\"StartTransaction\":{}}", "BadRequestException"),
        row("{" + token + "\"StartTransaction\":{},\"EndSession\":{}}", "BadRequestException"),
        row("{\"SessionToken\":\"!\",\"EndSession\":{}}", "BadRequestException"),
        row("{\"SessionToken\":\"A_B.\",\"EndSession\":{}}", "BadRequestException"),
        row(execute + "\"Statement\":\"\"}}", "BadRequestException"),
        row(execute + "\"Statement\":7}}", "BadRequestException"),
        row(execute + "\"Statement\":\"\\ud800\"}}", "BadRequestException"),
        row(execute + "\"Statement\":\"" + "x".repeat(100_001) + "\"}}", "BadRequestException"),
        row(statement + "{\"IonBinary\":\"?\"}]}}", "BadRequestException"),
        row(statement + "{\"IonBinary\":\"AAAA\"}]}}", "BadRequestException"),
        row(statement + "{\"IonText\":\"{a:\"}]}}", "BadRequestException"),
        row(statement + "{\"IonText\":\"1 2\"}]}}", "BadRequestException"),
        row(statement + "{\"IonText\":\"" + "[".repeat(5_000) + "\"}]}}", "BadRequestException"),
        row(statement + "{}]}}", "BadRequestException"),
        row(
            "{" + token + "\"CommitTransaction\":{\"TransactionId\":\"" + ID + "\"}}",
            "BadRequestException"),
        row(
            "{"
                + token
                + "\"CommitTransaction\":{\"TransactionId\":\"short\",\"CommitDigest\":\"\"}}",
            "BadRequestException"));
  }

  static Stream<String> brokenHttp() {
    return Stream.of(
        "NONSENSE\r\n\r\n",
        "GET /ledgers HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /ledgers HTTP/1.1\r\n\r\n",
        "GET /ledgers/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /ledgers/a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /ledgers HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
        "POST /ledgers HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        "POST /ledgers HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        "POST /ledgers HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense\r\n\r\n",
        "GET /ledgers HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
  }

  private void assertRefused(String answer, String type) {
    assertThat(answer)
        .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
        .containsIgnoringCase("x-amzn-ErrorType: " + type)
        .containsPattern("\"__type\":\"com\\.amazonaws\\.qldb(\\.session)?#" + type + "\"")
        .contains("\"Message\":\"")
        .containsPattern("(?i)x-amzn-RequestId: [0-9A-Za-z]{22}");
    assertThat(ledger.execute("SELECT VALUE name FROM information_schema.user_tables")).isEmpty();
    assertThat(fake.ledger("ledger").name()).isEqualTo("ledger");
  }

  private static Arguments row(String... cells) {
    return Arguments.of((Object[]) cells);
  }

  private static String ionText(String text) {
    return "{\"BlockAddress\":{\"IonText\":\"" + text + "\"}}";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
