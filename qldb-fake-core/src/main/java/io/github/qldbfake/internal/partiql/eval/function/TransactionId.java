package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;

/** {@code TXID()}: the id of the transaction. */
final class TransactionId implements Function {

  @Override
  public String name() {
    return "txid";
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
    return Datum.of(frame.transaction().id().toString());
  }
}
