package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code a AND b AND …}: false as soon as one is false. */
public record Conjunction(List<Evaluable> operands) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Truth result = Truth.TRUE;
    for (Evaluable operand : operands) {
      Truth truth = Truth.of(operand.evaluate(frame));
      if (truth == Truth.FALSE) {
        return Datum.of(false);
      }
      result = truth == Truth.UNKNOWN ? truth : result;
    }
    return result.datum();
  }
}
