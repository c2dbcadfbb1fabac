package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** {@code EXTRACT(part FROM timestamp)}: an integer; an offset that is not known counts as 0. */
final class Extract extends StrictFunction {

  private static final int MINUTES_PER_HOUR = 60;

  Extract() {
    super("extract", 2, 2);
  }

  @Override
  Datum call(List<Datum> arguments) {
    String part = text(arguments.get(0));
    Timestamp timestamp = timestamp(arguments.get(1));
    return Datum.of(
        switch (part) {
          case "timezone_hour" -> offset(timestamp) / MINUTES_PER_HOUR;
          case "timezone_minute" -> offset(timestamp) % MINUTES_PER_HOUR;
          default -> datePart(arguments.get(0)).of(timestamp);
        });
  }

  private static int offset(Timestamp timestamp) {
    Integer minutes = timestamp.getLocalOffset();
    return minutes == null ? 0 : minutes;
  }
}
