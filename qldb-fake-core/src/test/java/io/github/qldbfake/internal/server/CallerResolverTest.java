package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which account and region a request means. */
final class CallerResolverTest {

  private static final String REGISTERED = "AKIDREGISTERED";
  private static final String OWNER = "222222222222";

  private CallerResolver resolver;

  @BeforeEach
  void accounts() {
    Accounts accounts = new Accounts(new AccountSources(() -> Instant.EPOCH, new SeededIds(1)));
    accounts.registerKey(REGISTERED, accounts.account(OWNER));
    resolver = new CallerResolver(accounts);
  }

  @Test
  void thePathComesBeforeTheKey() {
    var resolved = resolver.resolve(request("/accounts/111111111111/ledgers", REGISTERED));
    assertThat(resolved.caller().account().id()).isEqualTo("111111111111");
    assertThat(resolved.request().rawPath()).isEqualTo("/ledgers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accounts/111111111111", "/accounts/111111111111/"})
  void theEndpointOfAnAccountIsItsRoot(String path) {
    assertThat(resolver.resolve(request(path, REGISTERED)).request().rawPath()).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({
    "AKIDREGISTERED, 222222222222",
    "333333333333, 333333333333",
    "33333333333, 000000000000",
    "AKIDEXAMPLE, 000000000000"
  })
  void theKeySaysWhoseRequestItIs(String keyId, String account) {
    assertThat(resolver.resolve(request("/ledgers", keyId)).caller().account().id())
        .isEqualTo(account);
  }

  @Test
  void aPresignedQueryIsReadToo() {
    String query =
        "X-Amz-Credential=AKIDREGISTERED%2F20240101%2Feu-west-1%2Fqldb%2Faws4_request&a=b";
    var caller =
        resolver.resolve(new HttpRequest("GET", "/ledgers", query, Map.of(), new byte[0])).caller();
    assertThat(caller.account().id()).isEqualTo(OWNER);
    assertThat(caller.region()).isEqualTo("eu-west-1");
  }

  @Test
  void theRegionIsTheOneSignedFor() {
    assertThat(resolver.resolve(request("/ledgers", REGISTERED)).caller().region())
        .isEqualTo("ap-southeast-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic dXNlcjpwYXNz",
        "AWS4-HMAC-SHA256 Credential=",
        "AWS4-HMAC-SHA256 Credential=222222222222",
        "AWS4-HMAC-SHA256 Credential=222222222222/20240101/EU/qldb/aws4_request",
        "AWS4-HMAC-SHA256 Credential=////aws4_request"
      })
  void aDamagedSignatureIsNone(String authorization) {
    var caller = resolver.resolve(signed("/ledgers", authorization)).caller();
    assertThat(caller.account().id()).isEqualTo(Accounts.DEFAULT_ID);
    assertThat(caller.region()).isEqualTo("us-east-1");
  }

  private static HttpRequest request(String path, String keyId) {
    return signed(
        path,
        "AWS4-HMAC-SHA256 Credential="
            + keyId
            + "/20240101/ap-southeast-2/qldb/aws4_request, SignedHeaders=host, Signature=0");
  }

  private static HttpRequest signed(String path, String authorization) {
    return new HttpRequest("GET", path, "", Map.of("authorization", authorization), new byte[0]);
  }
}
