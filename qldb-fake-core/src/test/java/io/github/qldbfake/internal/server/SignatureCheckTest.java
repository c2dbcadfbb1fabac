package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests as botocore 1.43 signed them, header by header: it sends no hash of the body, and signs
 * an empty body when it makes a URL.
 */
final class SignatureCheckTest {

  private static final String ARN =
      "/tags/arn%3Aaws%3Aqldb%3Aeu-west-1%3A000000000000%3Aledger%2Fcars";
  private static final String PRESIGNED =
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20200707%2Feu-west-1%2Fqldb"
          + "%2Faws4_request&X-Amz-Date=20200707T163406Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=";

  private final HandMovedClock clock = new HandMovedClock();
  private final SignatureCheck check = new SignatureCheck();
  private Account account;

  @BeforeEach
  void anAccountWithAKey() {
    account = new Accounts(new AccountSources(clock, new SeededIds(1))).account("111122223333");
    account.accessKeys().put("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  }

  static Stream<HttpRequest> signed() {
    return Stream.concat(inHeader(), inQuery());
  }

  static Stream<HttpRequest> inHeader() {
    return Stream.of(
        header(
            "POST",
            "/ledgers",
            "",
            "{\"Name\": \"cars\", \"PermissionsMode\": \"ALLOW_ALL\", \"Tags\": {\"a\": \"b c\"}}",
            "content-type;host;x-amz-date",
            "7f0b0d05f72b9f0a02ea679e48b0218623448ef80b8e0839a2221aad548c8fbe",
            Map.of("content-type", "application/json")),
        header(
            "DELETE",
            ARN,
            "tagKeys=a%20b&tagKeys=c%26d&tagKeys=%C3%A9",
            "",
            "host;x-amz-date",
            "9ebce67934efe74d5415dd41f87d5b68234aeb69f367d4ed42f484cf64c4b4ee",
            Map.of()),
        header(
            "GET",
            "/ledgers",
            "max_results=5",
            "",
            "host;x-amz-date",
            "47349737f3fb928a703a1567f8ac4d1cb324d8fe1d1412030231224bb72a05e4",
            Map.of()),
        header(
            "POST",
            "/accounts/111122223333/ledgers/cars/digest",
            "",
            "",
            "host;x-amz-date",
            "d354bc2ce07d98404b861c81c59397d158a06e163f922edbea4b63aa63d58adb",
            Map.of()),
        header(
            "POST",
            "/accounts/111122223333",
            "",
            "{\"StartSession\": {\"LedgerName\": \"cars\"}}",
            "content-type;host;x-amz-date;x-amz-target",
            "d610ee7cb6da168f0d8c1fe4ee1e28586bb7d71427dede3b925a617a74fd8d35",
            Map.of(
                "content-type",
                "application/x-amz-json-1.0",
                "x-amz-target",
                "QLDBSession.SendCommand")));
  }

  static Stream<HttpRequest> inQuery() {
    return Stream.of(
        query(
            "POST",
            "/ledgers",
            "Name=cars&PermissionsMode=ALLOW_ALL&DeletionProtection=False"
                + "&Tags=%7B%27a%27%3A%20%27b%20c%27%7D&",
            "content-type%3Bhost",
            "cfdffcdc29290d7ebc66c84aa1542cc128aac7e78a26968a4d1dbba11cbe45d5",
            Map.of("content-type", "application/json")),
        query(
            "DELETE",
            "/accounts/111122223333" + ARN,
            "tagKeys=a%20b&",
            "host",
            "26ea635fa89bea7ab6f6f506410ef2722d60cc79670569fec56c9894d4e14888",
            Map.of()),
        query(
            "POST",
            "/ledgers/cars/block",
            "BlockAddress=%7B%27IonText%27%3A%20%27%7Ba%3A1%7D%27%7D&",
            "content-type%3Bhost",
            "973594dd680305a7128c8b9b686655aff40c2685650fe74d7ac7acc323df5896",
            Map.of("content-type", "application/json")),
        query(
            "GET",
            "/ledgers",
            "max_results=2&",
            "host",
            "5afe1e5fdc9633ea3e10326f32e918d6ad8ef7875518472848838aaceb694d03",
            Map.of()),
        query(
            "POST",
            "/accounts/111122223333",
            "StartSession=%7B%27LedgerName%27%3A%20%27cars%27%7D&",
            "content-type%3Bhost%3Bx-amz-target",
            "2b7f70486ad4095ee55c4f049c1ffb33dfe46648ed1d18c22511228f201ba9f7",
            Map.of(
                "content-type",
                "application/x-amz-json-1.0",
                "x-amz-target",
                "QLDBSession.SendCommand")));
  }

  @ParameterizedTest
  @MethodSource("signed")
  void aSignatureOfBotocoreHolds(HttpRequest request) {
    assertThatCode(() -> check.check(account, request)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("signed")
  void anotherPathIsNotCovered(HttpRequest request) {
    assertMismatch(request.at(request.rawPath() + "x"));
  }

  @ParameterizedTest
  @MethodSource("signed")
  void anotherMethodIsNotCovered(HttpRequest request) {
    assertMismatch(
        new HttpRequest(
            "PATCH", request.rawPath(), request.rawQuery(), request.headers(), request.body()));
  }

  @ParameterizedTest
  @MethodSource("signed")
  void aFurtherParameterIsNotCovered(HttpRequest request) {
    assertMismatch(
        new HttpRequest(
            request.method(),
            request.rawPath(),
            request.rawQuery() + "&next_token=AAAA",
            request.headers(),
            request.body()));
  }

  @ParameterizedTest
  @MethodSource("signed")
  void anotherHostIsNotCovered(HttpRequest request) {
    assertMismatch(withHeader(request, "host", "localhost:8090"));
  }

  @ParameterizedTest
  @MethodSource("inHeader")
  void anotherBodyIsNotCovered(HttpRequest request) {
    assertMismatch(withBody(request, "{\"Name\":\"other\"}"));
  }

  @ParameterizedTest
  @MethodSource("inQuery")
  void aUrlIsGoodForAnyBody(HttpRequest request) {
    HttpRequest withBody = withBody(request, "{\"Name\":\"other\"}");
    assertThatCode(() -> check.check(account, withBody)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("inQuery")
  void aUrlIsGoodForItsLifetimeAndNoLonger(HttpRequest request) {
    clock.advance(Duration.ofHours(1));
    assertThatCode(() -> check.check(account, request)).doesNotThrowAnyException();
    clock.advance(Duration.ofSeconds(1));
    assertThatThrownBy(() -> check.check(account, request))
        .hasMessage(
            "Signature expired: 20200707T163406Z is now earlier than 20200707T163407Z"
                + " (20200707T173407Z - 60 min.)");
  }

  @Test
  void aLongerLifetimeIsNotCovered() {
    HttpRequest url = inQuery().findFirst().orElseThrow();
    assertMismatch(
        new HttpRequest(
            url.method(),
            url.rawPath(),
            url.rawQuery().replace("=3600", "=3601"),
            url.headers(),
            url.body()));
  }

  @ParameterizedTest
  @MethodSource("signed")
  void withoutKeysNothingIsChecked(HttpRequest request) {
    account.accessKeys().clear();
    assertThatCode(() -> check.check(account, request.at("/other"))).doesNotThrowAnyException();
  }

  private void assertMismatch(HttpRequest request) {
    assertThatThrownBy(() -> check.check(account, request))
        .isInstanceOfSatisfying(
            ServiceException.class,
            error -> {
              assertThat(error.type()).isEqualTo("InvalidSignatureException");
              assertThat(error.status()).isEqualTo(403);
              assertThat(error)
                  .hasMessageStartingWith("The request signature we calculated does not match")
                  .hasMessageContaining(
                      "\n\nThe Canonical String for this request should have been\n'"
                          + request.method()
                          + "\n");
            });
  }

  private static HttpRequest header(
      String method,
      String path,
      String query,
      String body,
      String signedHeaders,
      String signature,
      Map<String, String> more) {
    Map<String, String> headers = new TreeMap<>(more);
    headers.put("host", "localhost:8089");
    headers.put("x-amz-date", "20200707T163406Z");
    headers.put(
        "authorization",
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20200707/eu-west-1/qldb/aws4_request,"
            + " SignedHeaders="
            + signedHeaders
            + ", Signature="
            + signature);
    return new HttpRequest(method, path, query, headers, body.getBytes(UTF_8));
  }

  private static HttpRequest query(
      String method,
      String path,
      String query,
      String signedHeaders,
      String signature,
      Map<String, String> more) {
    Map<String, String> headers = new TreeMap<>(more);
    headers.put("host", "localhost:8089");
    return new HttpRequest(
        method,
        path,
        query + PRESIGNED + signedHeaders + "&X-Amz-Signature=" + signature,
        headers,
        new byte[0]);
  }

  private static HttpRequest withHeader(HttpRequest request, String name, String value) {
    Map<String, String> headers = new TreeMap<>(request.headers());
    headers.put(name, value);
    return new HttpRequest(
        request.method(), request.rawPath(), request.rawQuery(), headers, request.body());
  }

  private static HttpRequest withBody(HttpRequest request, String body) {
    return new HttpRequest(
        request.method(),
        request.rawPath(),
        request.rawQuery(),
        request.headers(),
        body.getBytes(UTF_8));
  }
}
