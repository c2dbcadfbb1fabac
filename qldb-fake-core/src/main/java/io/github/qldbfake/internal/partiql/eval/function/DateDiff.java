package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** {@code DATE_DIFF(part, from, to)}: the whole units between two timestamps. */
final class DateDiff extends StrictFunction {

  DateDiff() {
    super("date_diff", 3, 3);
  }

  @Override
  Datum call(List<Datum> arguments) {
    DatePart part = datePart(arguments.get(0));
    return Datum.of(part.between(timestamp(arguments.get(1)), timestamp(arguments.get(2))));
  }
}
