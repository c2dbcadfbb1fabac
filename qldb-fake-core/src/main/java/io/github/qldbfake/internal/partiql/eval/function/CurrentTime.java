package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;

/** {@code UTCNOW()}: when the statement began, in UTC, to the millisecond. */
final class CurrentTime implements Function {

  @Override
  public String name() {
    return "utcnow";
  }

  @Override
  public int minArguments() {
    return 0;
  }

  @Override
  public int maxArguments() {
    return 0;
  }

  @Override
  public Datum call(Frame frame, List<Datum> arguments) {
    long now = frame.transaction().statementTime().toEpochMilli();
    return Datum.of(IonValues.system().newTimestamp(Timestamp.forMillis(now, 0)));
  }
}
