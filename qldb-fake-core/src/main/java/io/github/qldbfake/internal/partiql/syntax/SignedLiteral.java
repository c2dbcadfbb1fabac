package io.github.qldbfake.internal.partiql.syntax;

import com.amazon.ion.Decimal;
import com.amazon.ion.IonDecimal;
import com.amazon.ion.IonFloat;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.syntax.Expression.UnaryOperator;
import java.math.BigDecimal;
import java.util.Optional;

/** A number with a sign before it, which is a literal itself. */
final class SignedLiteral {

  private SignedLiteral() {}

  /** The literal that {@code operand} with {@code sign} is; empty if it is no number. */
  static Optional<Expression> of(UnaryOperator sign, Expression operand) {
    if (!(operand instanceof Expression.Literal literal)) {
      return Optional.empty();
    }
    IonValue value = literal.value().load();
    if (value.isNullValue() || !isNumber(value)) {
      return Optional.empty();
    }
    return Optional.of(
        sign == UnaryOperator.PLUS
            ? literal
            : new Expression.Literal(IonBytes.of(negated(value)), literal.position()));
  }

  private static boolean isNumber(IonValue value) {
    return value instanceof IonInt || value instanceof IonDecimal || value instanceof IonFloat;
  }

  private static IonValue negated(IonValue value) {
    if (value instanceof IonInt number) {
      return IonValues.system().newInt(number.bigIntegerValue().negate());
    }
    if (value instanceof IonFloat number) {
      return IonValues.system().newFloat(-number.doubleValue());
    }
    BigDecimal number = ((IonDecimal) value).bigDecimalValue();
    return IonValues.system()
        .newDecimal(number.signum() == 0 ? Decimal.negativeZero(number.scale()) : number.negate());
  }
}
