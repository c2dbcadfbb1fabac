package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.session.ClientDigest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Session API as it is on the wire: names of members, headers and statuses. */
final class SessionWireTest {

  private static final String HEADERS =
      "X-Amz-Target: QLDBSession.SendCommand\r\nContent-Type: application/x-amz-json-1.0\r\n";

  private final HandMovedClock clock = new HandMovedClock();
  private QldbFake fake;
  private FakeLedger ledger;
  private String token;

  @BeforeEach
  void aSession() {
    fake = QldbFake.builder().clock(clock).start();
    ledger = fake.createLedger("ledger");
    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    token = send("'StartSession':{'LedgerName':'ledger'}").text("/StartSession/SessionToken");
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void startSession() {
    RawAnswer answer = send("'StartSession':{'LedgerName':'ledger'}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-amz-json-1.0");
    assertThat(answer.header("x-amzn-RequestId")).matches("[0-9A-Za-z]{22}");
    assertThat(answer.members("")).containsExactly("StartSession");
    assertThat(answer.members("/StartSession"))
        .containsExactlyInAnyOrder("SessionToken", "TimingInformation");
    assertThat(answer.text("/StartSession/SessionToken")).matches("[A-Za-z0-9+/=]{4,1024}");
    assertThat(answer.members("/StartSession/TimingInformation"))
        .containsExactly("ProcessingTimeMilliseconds");
  }

  @Test
  void startTransaction() {
    RawAnswer answer = command("'StartTransaction':{}");
    assertThat(answer.members("")).containsExactly("StartTransaction");
    assertThat(answer.members("/StartTransaction"))
        .containsExactlyInAnyOrder("TransactionId", "TimingInformation");
  }

  @Test
  void executeStatement() {
    RawAnswer inserted = execute(begin(), "INSERT INTO T ?", "{'IonText':'{n:1}'}");
    assertThat(inserted.members("/ExecuteStatement"))
        .containsExactlyInAnyOrder("FirstPage", "TimingInformation", "ConsumedIOs");
    assertThat(inserted.members("/ExecuteStatement/FirstPage")).containsExactly("Values");
    assertThat(inserted.members("/ExecuteStatement/FirstPage/Values/0"))
        .containsExactly("IonBinary");
    assertThat(inserted.members("/ExecuteStatement/ConsumedIOs"))
        .containsExactlyInAnyOrder("ReadIOs", "WriteIOs");
  }

  @Test
  void valuesAreWholeIonStreamsInPlainBase64() {
    String id = begin();
    execute(id, "INSERT INTO T ?", "{'IonText':'{n:1}'}");
    String value =
        execute(id, "SELECT VALUE n FROM T").text("/ExecuteStatement/FirstPage/Values/0/IonBinary");
    assertThat(Base64.getDecoder().decode(value))
        .containsExactly(0xE0, 0x01, 0x00, 0xEA, 0x21, 0x01);
  }

  @Test
  void aBinaryParameterIsTaken() {
    RawAnswer answer = execute(begin(), "SELECT VALUE ? FROM T", "{'IonBinary':'4AEA6iFA'}");
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void fetchPage() {
    assertThat(ledger.execute("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]")).hasSize(3);
    String id = begin();
    String page =
        execute(id, "SELECT * FROM T a, T b, T c, T d, T e")
            .text("/ExecuteStatement/FirstPage/NextPageToken");
    assertThat(page).matches("[A-Za-z0-9+/=]{4,1024}");
    RawAnswer answer =
        command("'FetchPage':{'TransactionId':'" + id + "','NextPageToken':'" + page + "'}");
    assertThat(answer.members("/FetchPage"))
        .containsExactlyInAnyOrder("Page", "TimingInformation", "ConsumedIOs");
    assertThat(answer.members("/FetchPage/Page")).containsExactly("Values");
  }

  @Test
  void commitTransaction() {
    String id = begin();
    String digest = Base64.getEncoder().encodeToString(new ClientDigest(id).toByteArray());
    RawAnswer answer = commit(id, digest);
    assertThat(answer.members("/CommitTransaction"))
        .containsExactlyInAnyOrder(
            "TransactionId", "CommitDigest", "TimingInformation", "ConsumedIOs");
    assertThat(answer.text("/CommitTransaction/TransactionId")).isEqualTo(id);
    assertThat(answer.text("/CommitTransaction/CommitDigest")).isEqualTo(digest);
  }

  @ParameterizedTest
  @CsvSource({"AbortTransaction", "EndSession"})
  void commandsThatEndSomethingAnswerWithTheirTime(String name) {
    RawAnswer answer = command("'" + name + "':{}");
    assertThat(answer.members("")).containsExactly(name);
    assertThat(answer.members("/" + name)).containsExactly("TimingInformation");
  }

  @Test
  void aBadRequest() {
    assertError(
        execute(begin(), "CREATE TABLE T"),
        "BadRequestException",
        "Table with name: USER.T already exists");
  }

  @Test
  void aDigestThatDiffers() {
    assertError(
        commit(begin(), Base64.getEncoder().encodeToString(new byte[32])),
        "BadRequestException",
        "Digests don't match");
  }

  @Test
  void aMalformedToken() {
    assertError(
        send("'SessionToken':'AAAA','StartTransaction':{}"),
        "BadRequestException",
        "The parameter SessionToken is not valid");
  }

  @Test
  void anUnknownSession() {
    command("'EndSession':{}");
    assertError(command("'StartTransaction':{}"), "InvalidSessionException", "No such session");
  }

  @Test
  void anExpiredTransaction() {
    String id = begin();
    clock.advance(Duration.ofSeconds(31));
    assertError(
        execute(id, "SELECT * FROM T"),
        "InvalidSessionException",
        "Transaction " + id + " has expired");
  }

  @Test
  void aConflict() {
    String id = begin();
    String statement = "SELECT * FROM T";
    execute(id, statement);
    assertThat(ledger.execute("INSERT INTO T VALUE {'n':1}")).hasSize(1);
    ClientDigest digest = new ClientDigest(id);
    digest.fold(statement);
    assertError(
        commit(id, Base64.getEncoder().encodeToString(digest.toByteArray())),
        "OccConflictException",
        "Optimistic concurrency control (OCC) failure encountered while committing the"
            + " transaction");
  }

  private static void assertError(RawAnswer answer, String type, String message) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-amz-json-1.0");
    assertThat(answer.header("x-amzn-RequestId")).matches("[0-9A-Za-z]{22}");
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo(type);
    assertThat(answer.members("")).isEqualTo(List.of("__type", "Message"));
    assertThat(answer.text("/__type")).endsWith("#" + type);
    assertThat(answer.text("/Message")).isEqualTo(message);
  }

  private String begin() {
    return command("'StartTransaction':{}").text("/StartTransaction/TransactionId");
  }

  private RawAnswer execute(String id, String statement, String... parameters) {
    return command(
        "'ExecuteStatement':{'TransactionId':'"
            + id
            + "','Statement':'"
            + statement
            + "','Parameters':["
            + String.join(",", parameters)
            + "]}");
  }

  private RawAnswer commit(String id, String digest) {
    return command(
        "'CommitTransaction':{'TransactionId':'" + id + "','CommitDigest':'" + digest + "'}");
  }

  private RawAnswer command(String command) {
    return send("'SessionToken':'" + token + "'," + command);
  }

  private RawAnswer send(String members) {
    byte[] body = ("{" + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
    return RawAnswer.parse(new RawHttp(fake.endpoint()).send("POST", "/", HEADERS, body));
  }
}
