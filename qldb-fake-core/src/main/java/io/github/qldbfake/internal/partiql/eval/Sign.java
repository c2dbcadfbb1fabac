package io.github.qldbfake.internal.partiql.eval;

import java.math.BigInteger;
import java.util.List;

/** {@code -x} and {@code +x}. */
public record Sign(boolean minus, Evaluable operand) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum value = operand.evaluate(frame);
    if (value.isUnknown()) {
      return value;
    }
    Number number = Arithmetic.number(value);
    if (!minus) {
      return value;
    }
    return Numbers.datum(
        number instanceof Double floating
            ? (Number) (-floating)
            : Arithmetic.apply(ArithmeticOperator.SUBTRACT, BigInteger.ZERO, number));
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(operand);
  }
}
