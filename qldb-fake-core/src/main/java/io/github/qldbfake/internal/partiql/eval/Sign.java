package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** {@code -x} and {@code +x}. */
public record Sign(boolean minus, Evaluable operand) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum value = operand.evaluate(frame);
    if (value.isUnknown()) {
      return Datum.ofNull();
    }
    Number number = Arithmetic.number(value);
    return minus ? Numbers.datum(negated(number)) : value;
  }

  private static Number negated(Number number) {
    if (number instanceof Double floating) {
      return -floating;
    }
    if (number instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? Decimal.negativeZero(decimal.scale()) : decimal.negate();
    }
    return Arithmetic.apply(ArithmeticOperator.SUBTRACT, BigInteger.ZERO, number);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(operand);
  }
}
