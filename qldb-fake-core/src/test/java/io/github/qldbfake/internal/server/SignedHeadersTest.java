package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Requests signed by the SDK's signer and then sent byte by byte, changed on their way or not. */
final class SignedHeadersTest {

  private static final String BODY = "{\"Name\":\"fresh\",\"PermissionsMode\":\"ALLOW_ALL\"}";

  private final HandMovedClock clock = new HandMovedClock();
  private final QldbFake fake = QldbFake.builder().clock(clock).start();
  private final FakeAccount account = fake.newAccount().requireSignatures("AKID", "secret");

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=UTF-8",
        "text/plain; charset=UTF-8",
        "application/x-www-form-urlencoded"
      })
  void aHeaderCountsAsItWasSent(String contentType) {
    assertThat(send(signed(contentType, true), BODY)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aBodyThatWasChangedIsRefused() {
    String answer = send(signed("application/json", true), BODY.replace("fresh", "other"));

    assertThat(answer).startsWith("HTTP/1.1 403 ").contains("InvalidSignatureException");
    account.acceptAnySignature();
    assertThat(RawAnswer.parse(list()).body().path("Ledgers")).isEmpty();
  }

  @Test
  void aBodyThatIsNotSignedMayChange() {
    assertThat(send(signed("application/json", false), BODY.replace("fresh", "other")))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aSignedHeaderThatWasChangedIsRefused() {
    SdkHttpRequest signed =
        signed("application/json", true).toBuilder().putHeader("Content-Type", "text/json").build();

    assertThat(send(signed, BODY)).startsWith("HTTP/1.1 403 ");
  }

  private SdkHttpRequest signed(String contentType, boolean withBody) {
    // Only over TLS does the SDK leave a body out; the signature does not cover the scheme.
    String endpoint = account.endpoint().toString();
    SdkHttpRequest unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(
                URI.create(
                    (withBody ? endpoint : endpoint.replace("http:", "https:")) + "/ledgers"))
            .putHeader("Content-Type", contentType)
            .build();
    return AwsV4HttpSigner.create()
        .sign(
            r ->
                r.identity(AwsCredentialsIdentity.create("AKID", "secret"))
                    .request(unsigned)
                    .payload(ContentStreamProvider.fromUtf8String(BODY))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "qldb")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                    .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, withBody)
                    .putProperty(
                        AwsV4HttpSigner.SIGNING_CLOCK,
                        Clock.fixed(clock.instant(), ZoneOffset.UTC)))
        .request();
  }

  private String send(SdkHttpRequest request, String body) {
    StringBuilder headers = new StringBuilder();
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("host")) {
                headers.append(name).append(": ").append(values.get(0)).append("\r\n");
              }
            });
    return new RawHttp(fake.endpoint())
        .send("POST", request.getUri().getRawPath(), headers.toString(), body.getBytes(UTF_8));
  }

  private String list() {
    return new RawHttp(fake.endpoint())
        .send("GET", "/accounts/" + account.id() + "/ledgers", "", new byte[0]);
  }
}
