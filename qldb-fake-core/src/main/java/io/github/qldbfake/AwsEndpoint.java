package io.github.qldbfake;

import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.AwsTarget.Credentials;
import java.net.URI;
import java.util.Optional;

/** A real S3 or Kinesis that exports and streams are delivered to. Immutable. */
public final class AwsEndpoint {

  private static final Credentials ANY = new Credentials("test", "test");

  private final AwsTarget target;

  private AwsEndpoint(AwsTarget target) {
    this.target = target;
  }

  /** The service of AWS itself, with the credentials and the region that its SDK finds. */
  public static AwsEndpoint ofAws() {
    return new AwsEndpoint(new AwsTarget(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /**
   * A server that speaks like the service, such as {@code http://localhost:9090}; requests are
   * signed with the key {@code test} unless {@link #withCredentials} gives another.
   *
   * @throws IllegalArgumentException if {@code endpoint} is no address of HTTP or HTTPS
   */
  public static AwsEndpoint at(URI endpoint) {
    boolean http = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
    if (!http || endpoint.getHost() == null) {
      throw new IllegalArgumentException("not the address of an HTTP server: " + endpoint);
    }
    return new AwsEndpoint(
        new AwsTarget(Optional.of(endpoint), Optional.empty(), Optional.of(ANY)));
  }

  /** The same with other credentials. */
  public AwsEndpoint withCredentials(String accessKeyId, String secretAccessKey) {
    return new AwsEndpoint(
        new AwsTarget(
            target.endpoint(),
            target.region(),
            Optional.of(new Credentials(accessKeyId, secretAccessKey))));
  }

  /** The same in a region. */
  public AwsEndpoint withRegion(String region) {
    return new AwsEndpoint(
        new AwsTarget(target.endpoint(), Optional.of(region), target.credentials()));
  }

  AwsTarget target() {
    return target;
  }
}
