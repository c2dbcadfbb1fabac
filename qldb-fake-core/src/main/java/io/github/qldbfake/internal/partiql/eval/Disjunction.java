package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code a OR b OR …}: true as soon as one is true. */
public record Disjunction(List<Evaluable> operands) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Truth result = Truth.FALSE;
    for (Evaluable operand : operands) {
      Truth truth = Truth.of(operand.evaluate(frame));
      if (truth == Truth.TRUE) {
        return Datum.of(true);
      }
      result = truth == Truth.UNKNOWN ? truth : result;
    }
    return result.datum();
  }
}
