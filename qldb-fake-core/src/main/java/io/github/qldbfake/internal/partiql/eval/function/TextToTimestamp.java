package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonInstants;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.time.DateTimeException;
import java.util.List;

/** {@code TO_TIMESTAMP(text [, pattern])}; without a pattern the text is an Ion timestamp. */
final class TextToTimestamp extends StrictFunction {

  TextToTimestamp() {
    super("to_timestamp", 1, 2);
  }

  @Override
  Datum call(List<Datum> arguments) {
    String text = text(arguments.get(0));
    try {
      Timestamp timestamp =
          arguments.size() == 1
              ? IonInstants.parse(text)
              : TimestampPattern.of(text(arguments.get(1))).parse(text);
      return Datum.of(IonValues.system().newTimestamp(timestamp));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new StatementException("TO_TIMESTAMP cannot read '" + text + "': " + e.getMessage());
    }
  }
}
