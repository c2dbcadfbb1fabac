package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code NOT x}. */
public record Negation(Evaluable operand) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum value = operand.evaluate(frame);
    return value.isMissing() ? value : Truth.of(value).negate().datum();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(operand);
  }
}
