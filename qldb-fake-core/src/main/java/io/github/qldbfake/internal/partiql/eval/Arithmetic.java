package io.github.qldbfake.internal.partiql.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** An arithmetic operator between two numbers; NULL if either side is NULL or MISSING. */
public record Arithmetic(ArithmeticOperator operator, Evaluable left, Evaluable right)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    if (first.isUnknown()) {
      return Datum.ofNull();
    }
    Datum second = right.evaluate(frame);
    return second.isUnknown()
        ? Datum.ofNull()
        : Numbers.datum(apply(operator, number(first), number(second)));
  }

  /** The result over the wider kind of the two: integer, then float, then decimal. */
  public static Number apply(ArithmeticOperator operator, Number first, Number second) {
    try {
      if (first instanceof BigDecimal || second instanceof BigDecimal) {
        return operator.ofDecimals(Numbers.toDecimal(first), Numbers.toDecimal(second));
      }
      if (first instanceof Double || second instanceof Double) {
        return operator.ofFloats(first.doubleValue(), second.doubleValue());
      }
      BigInteger result = operator.ofIntegers((BigInteger) first, (BigInteger) second);
      if (result.bitLength() >= Long.SIZE) {
        throw new StatementException("Int overflow or underflow");
      }
      return result;
    } catch (ArithmeticException e) {
      throw new StatementException("Decimal overflow or underflow");
    } catch (NumberFormatException e) {
      throw new StatementException("A float that is not finite cannot become a decimal");
    }
  }

  static Number number(Datum datum) {
    return Numbers.of(datum)
        .orElseThrow(() -> new StatementException("An operand of arithmetic is not a number"));
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
