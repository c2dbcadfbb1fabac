package io.github.qldbfake.internal.partiql.eval;

import java.util.ArrayList;
import java.util.List;

/** A list, an s-expression or a bag made of expressions. */
public record CollectionConstructor(DataType type, List<Evaluable> operands) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    List<Datum> values = new ArrayList<>(operands.size());
    for (Evaluable operand : operands) {
      values.add(operand.evaluate(frame));
    }
    return new Datum.Sequence(type, values);
  }
}
