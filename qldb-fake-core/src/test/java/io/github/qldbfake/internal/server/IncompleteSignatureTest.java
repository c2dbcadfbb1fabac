package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures that are not there, or not whole, at an account that asks for one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IncompleteSignatureTest {

  private static final String GOOD = "AKIDEXAMPLE/20200707/us-east-1/qldb/aws4_request";
  private static final String SESSION = "X-Amz-Target: QLDBSession.SendCommand\r\n";
  private static final String DATE = "X-Amz-Date: 20200707T163406Z\r\n";
  private static final String LEDGER = "{\"Name\":\"fresh\",\"PermissionsMode\":\"ALLOW_ALL\"}";

  private QldbFake fake;
  private FakeAccount account;
  private RawHttp http;

  @BeforeAll
  void start() {
    fake = QldbFake.builder().clock(new HandMovedClock()).start();
    account = fake.newAccount().requireSignatures("AKIDEXAMPLE", "secret");
    http = new RawHttp(fake.endpoint());
  }

  @AfterAll
  void stop() {
    fake.close();
  }

  @Test
  void aRequestWithoutASignatureIsRefused() {
    assertRefused(create("", ""), "MissingAuthenticationTokenException", "Missing Authentication");
  }

  @Test
  void sessionsNeedASignatureToo() {
    RawAnswer answer =
        RawAnswer.parse(
            http.send(
                "POST",
                "/accounts/" + account.id(),
                SESSION,
                "{\"StartSession\":{\"LedgerName\":\"cars\"}}".getBytes(UTF_8)));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/__type"))
        .isEqualTo("com.amazonaws.qldb.session#MissingAuthenticationTokenException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic dXNlcjpwYXNz",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Signature=0, SignedHeaders=host",
        "AWS4-HMAC-SHA256 Credential=" + GOOD + ", SignedHeaders=host",
        "AWS4-HMAC-SHA256 Credential=" + GOOD + ", Signature=0",
        "AWS4-HMAC-SHA256 Credential=, SignedHeaders=host, Signature=0",
        "AWS3 Credential=" + GOOD + ", SignedHeaders=host, Signature=0"
      })
  void aHeaderThatLacksAPartIsRefused(String authorization) {
    assertRefused(
        create("", DATE + "Authorization: " + authorization + "\r\n"),
        "IncompleteSignatureException",
        "Authorization header requires '");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS4-HMAC-SHA256 nonsense | 'nonsense' not a valid key=value pair",
        "AWS4-HMAC-SHA256 Credential=A/B, SignedHeaders=host, Signature=0"
            + " | Credential must have exactly 5 slash-delimited elements",
        "AWS4-HMAC-SHA256 Credential=A/20200707/us-east-1/qldb/aws3_request, SignedHeaders=host,"
            + " Signature=0 | Credential must have exactly 5 slash-delimited elements",
        "AWS4-HMAC-SHA256 Credential="
            + GOOD
            + ", SignedHeaders=host;accept, Signature=0"
            + " | 'accept' is named as a SignedHeader, but it does not exist"
      })
  void aHeaderThatCannotBeReadIsRefused(String authorization, String message) {
    assertRefused(
        create("", DATE + "Authorization: " + authorization + "\r\n"),
        "IncompleteSignatureException",
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X-Amz-Date: today\r\n", "X-Amz-Date: 20201332T163406Z\r\n"})
  void aSignatureWithoutATimeIsRefused(String date) {
    assertRefused(
        create("", date + authorization(GOOD, "host;x-amz-date")),
        "IncompleteSignatureException",
        date.isEmpty() ? "Authorization header requires existence" : "Date must be in ISO-8601");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        GOOD + " | x-amz-date | 'Host' or ':authority' must be a 'SignedHeader'",
        GOOD + " | host | 'X-Amz-Date' must be a 'SignedHeader'",
        "AKIDEXAMPLE/20200707/us-east-1/s3/aws4_request | host;x-amz-date"
            + " | Credential should be scoped to correct service: 'qldb'.",
        "AKIDEXAMPLE/20200708/us-east-1/qldb/aws4_request | host;x-amz-date"
            + " | Date in Credential scope does not match YYYYMMDD",
        "AKIDEXAMPLE//us-east-1/qldb/aws4_request | host;x-amz-date"
            + " | Date in Credential scope does not match YYYYMMDD",
        GOOD + " | host;x-amz-date | The request signature we calculated does not match"
      })
  void aSignatureForSomethingElseIsRefused(
      String credential, String signedHeaders, String message) {
    assertRefused(
        create("", DATE + authorization(credential, signedHeaders)),
        "InvalidSignatureException",
        message);
  }

  @Test
  void aKeyThatNobodyHasIsRefused() {
    assertRefused(
        create("", DATE + authorization("NOBODY" + GOOD, "host;x-amz-date")),
        "UnrecognizedClientException",
        "The security token included in the request is invalid.");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature"
  })
  void aUrlThatLacksAPartIsRefused(String missing) {
    assertRefused(
        create(presigned().replaceFirst(missing + "=[^&]*", ""), ""),
        "IncompleteSignatureException",
        "AWS query-string parameters must include '" + missing + "'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "604801", "soon", ""})
  void aUrlThatHoldsForNoTimeOrMoreThanAWeekIsRefused(String expires) {
    assertRefused(
        create(presigned().replace("=60&", "=" + expires + "&"), ""),
        "IncompleteSignatureException",
        "X-Amz-Expires must be from 1 to 604800 seconds");
  }

  @Test
  void anotherAlgorithmIsRefused() {
    assertRefused(
        create(presigned().replace("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"), ""),
        "IncompleteSignatureException",
        "Unsupported AWS 'algorithm'");
  }

  private static String presigned() {
    return "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="
        + GOOD.replace("/", "%2F")
        + "&X-Amz-Date=20200707T163406Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host"
        + "&X-Amz-Signature=0";
  }

  private static String authorization(String credential, String signedHeaders) {
    return "Authorization: AWS4-HMAC-SHA256 Credential="
        + credential
        + ", SignedHeaders="
        + signedHeaders
        + ", Signature=0\r\n";
  }

  private RawAnswer create(String query, String headers) {
    String path = "/accounts/" + account.id() + "/ledgers" + (query.isEmpty() ? "" : "?" + query);
    return RawAnswer.parse(http.send("POST", path, headers, LEDGER.getBytes(UTF_8)));
  }

  private void assertRefused(RawAnswer answer, String type, String message) {
    assertThat(answer.text("/Message")).contains(message);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo(type);
    assertThat(answer.text("/__type")).isEqualTo("com.amazonaws.qldb#" + type);
    assertThat(answer.members("")).containsExactly("__type", "Message");
  }
}
