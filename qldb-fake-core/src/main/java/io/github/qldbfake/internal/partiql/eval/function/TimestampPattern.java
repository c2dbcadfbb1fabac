package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A pattern of TO_TIMESTAMP: names which fields a text has, the coarser ones all included. */
final class TimestampPattern {

  private static final int NANO_DIGITS = 9;
  private static final int SECONDS_PER_MINUTE = 60;

  /** Years of two digits are those from 1970 to 2069. */
  private static final LocalDate FIRST_OF_SHORT_YEARS = LocalDate.of(1970, 1, 1);

  private final DateTimeFormatter formatter;
  private final Map<PatternField, String> symbols;

  private TimestampPattern(DateTimeFormatter formatter, Map<PatternField, String> symbols) {
    this.formatter = formatter;
    this.symbols = symbols;
  }

  /**
   * Reads a pattern.
   *
   * @throws StatementException if it has an unknown symbol, a field twice, or a field without the
   *     coarser ones
   */
  static TimestampPattern of(String text) {
    Map<PatternField, String> symbols = new EnumMap<>(PatternField.class);
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    for (PatternToken token : PatternToken.tokens(text)) {
      Optional<PatternField> field = token.field();
      if (field.isPresent() && symbols.put(field.get(), token.text()) != null) {
        throw new StatementException(
            "The timestamp format pattern '" + text + "' has the field " + field.get() + " twice");
      }
      if (token.text().equals("yy")) {
        builder.appendValueReduced(ChronoField.YEAR_OF_ERA, 2, 2, FIRST_OF_SHORT_YEARS);
      } else {
        builder.appendPattern(token.text());
      }
    }
    check(text, symbols);
    return new TimestampPattern(builder.toFormatter(Locale.US), Map.copyOf(symbols));
  }

  private static void check(String text, Map<PatternField, String> symbols) {
    String hour = symbols.getOrDefault(PatternField.HOUR, "");
    if (symbols.containsKey(PatternField.HALF_DAY) ? hour.startsWith("H") : hour.startsWith("h")) {
      throw new StatementException(
          "The timestamp format pattern '"
              + text
              + "' must have AM or PM with an hour of 12 and cannot have it with an hour of 24");
    }
    List<PatternField> missing =
        required(symbols).filter(field -> !symbols.containsKey(field)).toList();
    if (!missing.isEmpty()) {
      throw new StatementException(
          "The timestamp format pattern '" + text + "' requires additional fields " + missing);
    }
  }

  /** All that is coarser than the finest; an offset and AM or PM need the hour. */
  private static Stream<PatternField> required(Map<PatternField, String> symbols) {
    PatternField finest =
        Stream.of(PatternField.FRACTION, PatternField.SECOND, PatternField.MINUTE)
            .filter(symbols::containsKey)
            .findFirst()
            .orElseGet(() -> finestOfDate(symbols));
    return Stream.of(PatternField.values())
        .filter(field -> field.compareTo(finest) <= 0)
        .filter(field -> field != PatternField.HALF_DAY);
  }

  private static PatternField finestOfDate(Map<PatternField, String> symbols) {
    return Stream.of(PatternField.OFFSET, PatternField.HALF_DAY, PatternField.HOUR)
            .anyMatch(symbols::containsKey)
        ? PatternField.HOUR
        : symbols.containsKey(PatternField.DAY)
            ? PatternField.DAY
            : symbols.containsKey(PatternField.MONTH) ? PatternField.MONTH : PatternField.YEAR;
  }

  /**
   * The timestamp that a text of this pattern stands for, as precise as the pattern.
   *
   * @throws java.time.DateTimeException if the text does not fit
   * @throws IllegalArgumentException if it is outside what Ion can say
   */
  Timestamp parse(String text) {
    TemporalAccessor fields = formatter.parse(text);
    int year = fields.get(ChronoField.YEAR);
    if (!symbols.containsKey(PatternField.MONTH)) {
      return Timestamp.forYear(year);
    }
    int month = fields.get(ChronoField.MONTH_OF_YEAR);
    if (!symbols.containsKey(PatternField.DAY)) {
      return Timestamp.forMonth(year, month);
    }
    int day = fields.get(ChronoField.DAY_OF_MONTH);
    return symbols.containsKey(PatternField.HOUR)
        ? withTime(year, month, day, fields)
        : Timestamp.forDay(year, month, day);
  }

  private Timestamp withTime(int year, int month, int day, TemporalAccessor fields) {
    int hour = fields.get(ChronoField.HOUR_OF_DAY);
    int minute =
        symbols.containsKey(PatternField.MINUTE) ? fields.get(ChronoField.MINUTE_OF_HOUR) : 0;
    Integer offset = offset(fields).orElse(null);
    return symbols.containsKey(PatternField.SECOND)
        ? Timestamp.forSecond(year, month, day, hour, minute, second(fields), offset)
        : Timestamp.forMinute(year, month, day, hour, minute, offset);
  }

  /** The second, with as many digits of its fraction as are not 0 at its end. */
  private BigDecimal second(TemporalAccessor fields) {
    BigDecimal second = BigDecimal.valueOf(fields.get(ChronoField.SECOND_OF_MINUTE));
    return symbols.containsKey(PatternField.FRACTION)
        ? second.add(fraction(fields.get(ChronoField.NANO_OF_SECOND)))
        : second;
  }

  private static BigDecimal fraction(int nanos) {
    return nanos == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros();
  }

  private Optional<Integer> offset(TemporalAccessor fields) {
    if (!symbols.containsKey(PatternField.OFFSET)) {
      return Optional.empty();
    }
    int seconds = fields.get(ChronoField.OFFSET_SECONDS);
    if (seconds % SECONDS_PER_MINUTE != 0) {
      throw new IllegalArgumentException("its offset is not in whole minutes");
    }
    return Optional.of(seconds / SECONDS_PER_MINUTE);
  }
}
