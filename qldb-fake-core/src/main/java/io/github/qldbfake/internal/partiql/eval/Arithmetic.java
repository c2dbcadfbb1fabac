package io.github.qldbfake.internal.partiql.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** An arithmetic operator between two numbers; MISSING or NULL if either side is. */
public record Arithmetic(ArithmeticOperator operator, Evaluable left, Evaluable right)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    Datum second = right.evaluate(frame);
    if (first.isMissing() || second.isMissing()) {
      return Datum.missing();
    }
    if (first.isUnknown() || second.isUnknown()) {
      return Datum.ofNull();
    }
    return Numbers.datum(apply(operator, number(first), number(second)));
  }

  /** The result over the wider kind of the two: integer, then decimal, then float. */
  public static Number apply(ArithmeticOperator operator, Number first, Number second) {
    try {
      if (first instanceof Double || second instanceof Double) {
        return operator.ofFloats(first.doubleValue(), second.doubleValue());
      }
      if (first instanceof BigDecimal || second instanceof BigDecimal) {
        return DecimalRange.check(
            operator.ofDecimals(
                DecimalRange.check(Numbers.decimal(first)),
                DecimalRange.check(Numbers.decimal(second))));
      }
      BigInteger result = operator.ofIntegers((BigInteger) first, (BigInteger) second);
      if (result.bitLength() >= Long.SIZE) {
        throw new StatementException("Int overflow or underflow");
      }
      return result;
    } catch (ArithmeticException e) {
      throw new StatementException("Arithmetic error: " + e.getMessage());
    }
  }

  static Number number(Datum datum) {
    return datum
        .ion()
        .flatMap(Numbers::of)
        .orElseThrow(() -> new StatementException("An operand of arithmetic is not a number"));
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
