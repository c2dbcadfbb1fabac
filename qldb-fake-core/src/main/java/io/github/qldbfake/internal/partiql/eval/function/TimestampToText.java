package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code TO_STRING(timestamp, pattern)}, with month names in English. */
final class TimestampToText extends StrictFunction {

  TimestampToText() {
    super("to_string", 2, 2);
  }

  @Override
  Datum call(List<Datum> arguments) {
    TimestampFields fields = new TimestampFields(timestamp(arguments.get(0)));
    String pattern = text(arguments.get(1));
    try {
      return Datum.of(DateTimeFormatter.ofPattern(pattern, Locale.US).format(fields));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new StatementException("Invalid timestamp format pattern: '" + pattern + "'");
    }
  }
}
