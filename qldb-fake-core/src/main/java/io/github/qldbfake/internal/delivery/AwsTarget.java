package io.github.qldbfake.internal.delivery;

import java.net.URI;
import java.util.Optional;

/**
 * A service of AWS, or a server that speaks like it.
 *
 * @param endpoint empty for the one of AWS
 * @param region empty for that of what is delivered to
 * @param credentials empty for those that the SDK finds by itself
 */
public record AwsTarget(
    Optional<URI> endpoint, Optional<String> region, Optional<Credentials> credentials) {

  /** A key id and its secret. */
  public record Credentials(String accessKeyId, String secretAccessKey) {}
}
