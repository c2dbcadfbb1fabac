package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ControlErrors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** Times as they travel in JSON: seconds since the epoch, of which milliseconds count. */
final class TimeJson {

  private static final BigDecimal FIRST = seconds("0001-01-01T00:00:00Z");
  private static final BigDecimal LAST = seconds("9999-12-31T23:59:59Z");
  private static final int MAX_SCALE = 30;

  private TimeJson() {}

  /**
   * The time in a member.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException InvalidParameterException if no
   *     calendar has it
   */
  static Optional<Instant> read(ObjectNode input, String member) {
    return LedgerJson.present(input, member).map(node -> instant(node.decimalValue(), member));
  }

  private static Instant instant(BigDecimal seconds, String member) {
    // The comparisons come first: they are cheap whatever the exponent, the conversion is not.
    if (seconds.compareTo(FIRST) < 0 || seconds.compareTo(LAST) > 0) {
      throw ControlErrors.invalidParameter(
          member, "The parameter " + member + " must be a time of the years 1 to 9999");
    }
    if (seconds.scale() > MAX_SCALE) {
      // All its digits that count are before these.
      return instant(rounded(seconds), member);
    }
    return Instant.ofEpochMilli(
        seconds.movePointRight(3).setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  private static BigDecimal rounded(BigDecimal seconds) {
    return seconds.precision() - seconds.scale() < -3
        ? BigDecimal.ZERO
        : seconds.setScale(3, RoundingMode.FLOOR);
  }

  private static BigDecimal seconds(String time) {
    return BigDecimal.valueOf(Instant.parse(time).getEpochSecond());
  }
}
