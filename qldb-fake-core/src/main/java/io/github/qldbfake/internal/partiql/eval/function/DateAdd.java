package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Numbers;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.List;

/** {@code DATE_ADD(part, amount, timestamp)}; a fraction of the amount does not count. */
final class DateAdd extends StrictFunction {

  DateAdd() {
    super("date_add", 3, 3);
  }

  @Override
  Datum call(List<Datum> arguments) {
    DatePart part = datePart(arguments.get(0));
    int amount = amount(arguments.get(1));
    Timestamp timestamp = timestamp(arguments.get(2));
    try {
      return Datum.of(IonValues.system().newTimestamp(part.add(timestamp, amount)));
    } catch (IllegalArgumentException e) {
      throw outOfRange();
    }
  }

  private int amount(Datum argument) {
    Number number = Numbers.of(argument).orElseThrow(() -> wrong("a number"));
    double approximate = number.doubleValue();
    // Not one timestamp is that far from another; NaN fails the comparison too.
    if (!(Math.abs(approximate) <= Integer.MAX_VALUE)) {
      throw outOfRange();
    }
    return number.intValue();
  }

  private static StatementException outOfRange() {
    return new StatementException("The result of DATE_ADD is not within the years 1 to 9999");
  }
}
