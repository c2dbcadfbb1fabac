package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** Times as they travel in JSON: seconds since the epoch, of which milliseconds count. */
final class TimeJson {

  private static final int DIGITS_OF_MILLIS = 3;

  private TimeJson() {}

  /** The time in a member that is within the constraints of the API model. */
  static Optional<Instant> read(ObjectNode input, String member) {
    return LedgerJson.present(input, member).map(node -> instant(node.decimalValue()));
  }

  private static Instant instant(BigDecimal seconds) {
    if (seconds.precision() - seconds.scale() < -DIGITS_OF_MILLIS) {
      // To round away a fraction like 1e-999999999 would take all its digits.
      return Instant.EPOCH;
    }
    return Instant.ofEpochMilli(
        seconds
            .setScale(DIGITS_OF_MILLIS, RoundingMode.FLOOR)
            .movePointRight(DIGITS_OF_MILLIS)
            .longValueExact());
  }
}
