package io.github.qldbfake.internal.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A signature as a request carries it, not yet held against anything.
 *
 * @param time when it was made, as sent
 * @param signedAt the same as an instant
 * @param signedHeaders the names of the headers it covers, in lower case
 * @param value 64 hexadecimal digits
 * @param place where in the request it was found
 * @param lifetime how long after {@code signedAt} it holds
 */
record Signature(
    Credential credential,
    String time,
    Instant signedAt,
    List<String> signedHeaders,
    String value,
    Place place,
    Duration lifetime) {

  /** How much the clock of a client may differ, and how long a signature in a header holds. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  /** Where a signature travels. */
  enum Place {
    HEADER,
    QUERY
  }
}
