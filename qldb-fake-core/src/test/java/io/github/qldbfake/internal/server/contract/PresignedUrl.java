package io.github.qldbfake.internal.server.contract;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Makes URLs with the SDK's signer: the credentials travel in the query. */
record PresignedUrl(
    InstantSource clock, String keyId, String secret, String region, Duration lifetime) {

  /** The request with its path and query signed; its body is not. */
  RestRequest of(URI endpoint, RestRequest request) {
    SdkHttpRequest unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .uri(URI.create(endpoint + request.target()))
            .build();
    URI signed =
        AwsV4HttpSigner.create()
            .sign(
                r ->
                    r.identity(AwsCredentialsIdentity.create(keyId, secret))
                        .request(unsigned)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "qldb")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, lifetime)
                        .putProperty(
                            AwsV4HttpSigner.SIGNING_CLOCK,
                            Clock.fixed(clock.instant(), ZoneOffset.UTC)))
            .request()
            .getUri();
    return new RestRequest(
        request.method(), signed.getRawPath(), signed.getRawQuery(), request.body());
  }
}
