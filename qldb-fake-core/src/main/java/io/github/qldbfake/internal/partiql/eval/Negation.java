package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code NOT x}. */
public record Negation(Evaluable operand) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    return Truth.of(operand.evaluate(frame)).negate().datum();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(operand);
  }
}
