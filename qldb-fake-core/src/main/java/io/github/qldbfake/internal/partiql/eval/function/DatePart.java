package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import com.amazon.ion.Timestamp.Precision;
import io.github.qldbfake.internal.ion.IonInstants;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a timestamp that the date functions count in. */
enum DatePart {
  YEAR(Precision.YEAR),
  MONTH(Precision.MONTH),
  DAY(Precision.DAY),
  HOUR(Precision.MINUTE),
  MINUTE(Precision.MINUTE),
  SECOND(Precision.SECOND);

  private final Precision precision;

  DatePart(Precision precision) {
    this.precision = precision;
  }

  /** The part of that name, in lower case; empty for the parts of an offset. */
  static Optional<DatePart> named(String name) {
    return Stream.of(values())
        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** This part of a timestamp, in the offset of the timestamp. */
  int of(Timestamp timestamp) {
    return switch (this) {
      case YEAR -> timestamp.getYear();
      case MONTH -> timestamp.getMonth();
      case DAY -> timestamp.getDay();
      case HOUR -> timestamp.getHour();
      case MINUTE -> timestamp.getMinute();
      case SECOND -> timestamp.getSecond();
    };
  }

  /**
   * A timestamp later by {@code amount}, as precise as it was but at least to this part.
   *
   * @throws IllegalArgumentException if that is outside the years 1 to 9999
   */
  Timestamp add(Timestamp timestamp, int amount) {
    Timestamp precise = atLeastTo(timestamp);
    return switch (this) {
      case YEAR -> precise.addYear(amount);
      case MONTH -> precise.addMonth(amount);
      case DAY -> precise.addDay(amount);
      case HOUR -> precise.addHour(amount);
      case MINUTE -> precise.addMinute(amount);
      case SECOND -> precise.addSecond(amount);
    };
  }

  private Timestamp atLeastTo(Timestamp timestamp) {
    if (timestamp.getPrecision().compareTo(precision) >= 0) {
      return timestamp;
    }
    int year = timestamp.getYear();
    int month = timestamp.getMonth();
    int day = timestamp.getDay();
    int hour = timestamp.getHour();
    int minute = timestamp.getMinute();
    Integer offset = timestamp.getLocalOffset();
    return switch (precision) {
      case YEAR -> timestamp;
      case MONTH -> Timestamp.forMonth(year, month);
      case DAY -> Timestamp.forDay(year, month, day);
      case MINUTE -> Timestamp.forMinute(year, month, day, hour, minute, offset);
      default -> Timestamp.forSecond(year, month, day, hour, minute, 0, offset);
    };
  }

  /**
   * How many whole units of this part lie between two timestamps, negative if {@code to} is the
   * earlier. Years and months compare the dates as written, whatever the time and the offset; the
   * others compare instants to the second.
   */
  long between(Timestamp from, Timestamp to) {
    long seconds = IonInstants.epochSecond(to) - IonInstants.epochSecond(from);
    return switch (this) {
      case YEAR -> period(from, to).getYears();
      case MONTH -> period(from, to).toTotalMonths();
      case DAY -> seconds / 86_400;
      case HOUR -> seconds / 3_600;
      case MINUTE -> seconds / 60;
      case SECOND -> seconds;
    };
  }

  private static Period period(Timestamp from, Timestamp to) {
    return Period.between(date(from), date(to));
  }

  private static LocalDate date(Timestamp timestamp) {
    return LocalDate.of(timestamp.getYear(), timestamp.getMonth(), timestamp.getDay());
  }
}
