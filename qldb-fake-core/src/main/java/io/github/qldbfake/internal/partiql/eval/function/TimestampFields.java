package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonInstants;
import java.math.RoundingMode;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;

/**
 * A timestamp as the formatter of the JDK reads one. It has the fields that the service's patterns
 * name and no other, so that a pattern with another letter is refused.
 */
record TimestampFields(Timestamp timestamp) implements TemporalAccessor {

  private static final int HOURS_PER_HALF_DAY = 12;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int NANO_DIGITS = 9;

  @Override
  public boolean isSupported(TemporalField field) {
    return field instanceof ChronoField known
        && switch (known) {
          case YEAR_OF_ERA,
              MONTH_OF_YEAR,
              DAY_OF_MONTH,
              HOUR_OF_DAY,
              CLOCK_HOUR_OF_AMPM,
              AMPM_OF_DAY,
              MINUTE_OF_HOUR,
              SECOND_OF_MINUTE,
              NANO_OF_SECOND,
              OFFSET_SECONDS ->
              true;
          default -> false;
        };
  }

  @Override
  public long getLong(TemporalField field) {
    if (!(field instanceof ChronoField known)) {
      throw new UnsupportedTemporalTypeException("no such field: " + field);
    }
    return switch (known) {
      case YEAR_OF_ERA -> timestamp.getYear();
      case MONTH_OF_YEAR -> timestamp.getMonth();
      case DAY_OF_MONTH -> timestamp.getDay();
      case HOUR_OF_DAY -> timestamp.getHour();
      case CLOCK_HOUR_OF_AMPM -> clockHour();
      case AMPM_OF_DAY -> timestamp.getHour() / HOURS_PER_HALF_DAY;
      case MINUTE_OF_HOUR -> timestamp.getMinute();
      case SECOND_OF_MINUTE -> timestamp.getSecond();
      case NANO_OF_SECOND -> nanos();
      case OFFSET_SECONDS -> offsetSeconds();
      default -> throw new UnsupportedTemporalTypeException("no such field: " + field);
    };
  }

  private int clockHour() {
    int hour = timestamp.getHour() % HOURS_PER_HALF_DAY;
    return hour == 0 ? HOURS_PER_HALF_DAY : hour;
  }

  private long nanos() {
    return IonInstants.fraction(timestamp)
        .setScale(NANO_DIGITS, RoundingMode.DOWN)
        .movePointRight(NANO_DIGITS)
        .longValueExact();
  }

  private long offsetSeconds() {
    Integer minutes = timestamp.getLocalOffset();
    return minutes == null ? 0 : (long) minutes * SECONDS_PER_MINUTE;
  }
}
