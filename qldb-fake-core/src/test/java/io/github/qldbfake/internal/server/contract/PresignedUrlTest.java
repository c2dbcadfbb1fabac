package io.github.qldbfake.internal.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.RawHttp;
import io.github.qldbfake.internal.server.ServedOperations;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** URLs that carry their credentials, made by the SDK's signer; the body comes from who uses it. */
final class PresignedUrlTest {

  private static final ModelFile MODEL = ModelFile.CONTROL_PLANE;
  private static final String KEY = "AKIDEXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private final ContractFixture fixture = new ContractFixture();
  private final URI endpoint = fixture.fake.endpoint();
  private final URI throughPath = fixture.account.endpoint();
  private final PresignedUrl urls =
      new PresignedUrl(fixture.clock, KEY, SECRET, "us-east-1", Duration.ofMinutes(10));

  @AfterEach
  void stop() {
    fixture.close();
  }

  static Stream<String> served() {
    return ServedOperations.ofControlPlane().entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("served")
  void aUrlWorksForEveryOperationAndItsSignatureHolds(String operation) {
    RestRequest request = RestRequest.of(MODEL, operation, fixture.valid(operation));
    fixture.account.requireSignatures(KEY, SECRET);

    assertThat(fixture.raw(urls.of(endpoint, request))).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @MethodSource("served")
  void aUrlWorksUnderThePathOfAnAccountToo(String operation) {
    RestRequest request = RestRequest.of(MODEL, operation, fixture.valid(operation));
    fixture.account.requireSignatures(KEY, SECRET);

    assertThat(fixture.raw(urls.of(throughPath, request))).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @MethodSource("served")
  void nobodyAsksForItsSignatureUnlessTold(String operation) {
    RestRequest request = RestRequest.of(MODEL, operation, fixture.valid(operation));

    assertThat(fixture.raw(urls.of(endpoint, request))).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aUrlChoosesAccountAndRegion() {
    PresignedUrl elsewhere =
        new PresignedUrl(fixture.clock, "222222222222", "any", "eu-west-1", Duration.ofMinutes(10));
    RestRequest create = RestRequest.of(MODEL, "CreateLedger", fixture.valid("CreateLedger"));

    RawAnswer created = RawAnswer.parse(fixture.raw(elsewhere.of(endpoint, create)));

    assertThat(created.text("/Arn")).isEqualTo("arn:aws:qldb:eu-west-1:222222222222:ledger/fresh");
    ObjectNode described = fixture.valid("DescribeLedger").put("Name", "fresh");
    RestRequest describe = RestRequest.of(MODEL, "DescribeLedger", described);
    assertThat(fixture.raw(elsewhere.of(endpoint, describe))).startsWith("HTTP/1.1 200 ");
    assertThat(fixture.raw(urls.of(endpoint, describe))).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void aSessionIsStartedThroughAUrl() {
    RestRequest signed = urls.of(throughPath, new RestRequest("POST", "/", "", ""));
    String command = "{\"StartSession\":{\"LedgerName\":\"cars\"}}";

    String answer =
        new RawHttp(endpoint)
            .send(
                "POST",
                signed.target(),
                "X-Amz-Target: QLDBSession.SendCommand\r\n",
                command.getBytes(UTF_8));

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("SessionToken");
  }

  @Test
  void aUrlHoldsAsLongAsItSaysByTheClockOfTheAccount() {
    fixture.account.requireSignatures(KEY, SECRET);
    RestRequest url = urls.of(endpoint, RestRequest.of(MODEL, "CreateLedger", fresh()));

    fixture.clock.advance(Duration.ofMinutes(10).plusSeconds(1));
    RawAnswer late = RawAnswer.parse(fixture.raw(url));

    assertThat(late.status()).isEqualTo(403);
    assertThat(late.header("x-amzn-ErrorType")).isEqualTo("InvalidSignatureException");
    assertThat(late.text("/Message")).startsWith("Signature expired: ").contains("- 10 min.)");
    fixture.account.acceptAnySignature();
    assertThat(fixture.send("DescribeLedger", fresh()).status()).isEqualTo(404);
  }

  @Test
  void aUrlForAnotherOperationIsRefused() {
    fixture.account.requireSignatures(KEY, SECRET);
    RestRequest url =
        urls.of(endpoint, RestRequest.of(MODEL, "DescribeLedger", fixture.valid("DescribeLedger")));

    RawAnswer answer =
        RawAnswer.parse(fixture.raw(new RestRequest("DELETE", url.path(), url.query(), "")));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("InvalidSignatureException");
  }

  @Test
  void aUrlOfAWrongSecretIsRefused() {
    fixture.account.requireSignatures(KEY, "another");
    RestRequest url =
        urls.of(endpoint, RestRequest.of(MODEL, "GetDigest", fixture.valid("GetDigest")));

    assertThat(RawAnswer.parse(fixture.raw(url)).status()).isEqualTo(403);
  }

  private ObjectNode fresh() {
    return fixture.valid("CreateLedger").put("Name", "fresh");
  }
}
