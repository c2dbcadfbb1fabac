package io.github.qldbfake.internal.ion;

import com.amazon.ion.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The instants that Ion timestamps stand for, by the calendar of ISO 8601 at all times. */
public final class IonInstants {

  private static final long SECONDS_PER_MINUTE = 60;

  private IonInstants() {}

  /**
   * The timestamp that an Ion literal stands for.
   *
   * @throws IllegalArgumentException if {@code text} is none, or one that could not be written
   */
  public static Timestamp parse(String text) {
    Timestamp timestamp = Timestamp.valueOf(text);
    if (timestamp == null) {
      throw new IllegalArgumentException("not a timestamp: " + text);
    }
    try {
      IonChecks.check(timestamp);
    } catch (InvalidIonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return timestamp;
  }

  /** The seconds since 1970; Ion's own count switches to the Julian calendar before 1582. */
  public static long epochSecond(Timestamp timestamp) {
    Integer offset = timestamp.getLocalOffset();
    LocalDateTime local =
        LocalDateTime.of(
            timestamp.getYear(),
            timestamp.getMonth(),
            timestamp.getDay(),
            timestamp.getHour(),
            timestamp.getMinute(),
            timestamp.getSecond());
    return local.toEpochSecond(ZoneOffset.UTC) - (offset == null ? 0 : offset * SECONDS_PER_MINUTE);
  }

  /** The fraction of the second, 0 if there is none. */
  // The method that is not deprecated adds the seconds to the fraction, and so writes out every
  // digit in between: too many for a fraction like 1d-1000000000.
  @SuppressWarnings("deprecation")
  public static BigDecimal fraction(Timestamp timestamp) {
    BigDecimal fraction = timestamp.getZFractionalSecond();
    return fraction == null ? BigDecimal.ZERO : fraction;
  }
}
