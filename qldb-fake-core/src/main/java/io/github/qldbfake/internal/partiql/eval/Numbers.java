package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonDecimal;
import com.amazon.ion.IonFloat;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/** Ion numbers as BigInteger, BigDecimal or Double. */
public final class Numbers {

  private Numbers() {}

  /** The number; empty for a null and for what is no number. */
  public static Optional<Number> of(IonValue value) {
    if (value.isNullValue()) {
      return Optional.empty();
    }
    if (value instanceof IonInt number) {
      return Optional.of(number.bigIntegerValue());
    }
    if (value instanceof IonDecimal number) {
      return Optional.of(number.bigDecimalValue());
    }
    return value instanceof IonFloat number ? Optional.of(number.doubleValue()) : Optional.empty();
  }

  /** The datum of a BigInteger, BigDecimal or Double. */
  public static Datum datum(Number number) {
    if (number instanceof BigInteger integer) {
      return Datum.of(IonValues.system().newInt(integer));
    }
    return number instanceof BigDecimal decimal
        ? Datum.of(IonValues.system().newDecimal(decimal))
        : Datum.of(IonValues.system().newFloat(number.doubleValue()));
  }

  /** The exact value, which must be finite. */
  public static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : new BigDecimal(number.doubleValue());
  }

  /** Compares by value; nothing compares with NaN. */
  static OptionalInt compare(Number left, Number right) {
    double first = left.doubleValue();
    double second = right.doubleValue();
    if (Double.isNaN(first) || Double.isNaN(second)) {
      return OptionalInt.empty();
    }
    if (isInfinite(left) || isInfinite(right)) {
      return OptionalInt.of(Double.compare(infinity(left), infinity(right)));
    }
    return OptionalInt.of(decimal(left).compareTo(decimal(right)));
  }

  private static boolean isInfinite(Number number) {
    return number instanceof Double value && value.isInfinite();
  }

  private static double infinity(Number number) {
    return isInfinite(number) ? number.doubleValue() : 0;
  }
}
