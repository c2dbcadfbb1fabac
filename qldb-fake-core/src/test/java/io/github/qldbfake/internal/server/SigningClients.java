package io.github.qldbfake.internal.server;

import io.github.qldbfake.FakeAccount;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** The SDK's clients with its own signer, which takes the time from a clock of the test. */
final class SigningClients {

  private final InstantSource clock;
  private final String keyId;
  private final String secret;

  SigningClients(InstantSource clock, String keyId, String secret) {
    this.clock = clock;
    this.keyId = keyId;
    this.secret = secret;
  }

  QldbClient controlPlane(FakeAccount account) {
    return controlPlane(account.endpoint());
  }

  QldbClient controlPlane(URI endpoint) {
    return QldbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials())
        .putAuthScheme(new Scheme(clock))
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }

  QldbSessionClient sessions(FakeAccount account) {
    return QldbSessionClient.builder()
        .endpointOverride(account.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials())
        .putAuthScheme(new Scheme(clock))
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }

  private StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(keyId, secret));
  }

  /** SigV4 as the SDK has it, but for the clock. */
  private record Scheme(InstantSource clock) implements AwsV4AuthScheme {

    @Override
    public String schemeId() {
      return AwsV4AuthScheme.SCHEME_ID;
    }

    @Override
    public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
      return providers.identityProvider(AwsCredentialsIdentity.class);
    }

    @Override
    public AwsV4HttpSigner signer() {
      return new Signer(AwsV4HttpSigner.create(), clock);
    }
  }

  private record Signer(AwsV4HttpSigner signer, InstantSource clock) implements AwsV4HttpSigner {

    @Override
    public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
      return signer.sign(request.copy(r -> r.putProperty(SIGNING_CLOCK, fixed())));
    }

    @Override
    public CompletableFuture<AsyncSignedRequest> signAsync(
        AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
      return signer.signAsync(request.copy(r -> r.putProperty(SIGNING_CLOCK, fixed())));
    }

    private Clock fixed() {
      return Clock.fixed(clock.instant(), ZoneOffset.UTC);
    }
  }
}
