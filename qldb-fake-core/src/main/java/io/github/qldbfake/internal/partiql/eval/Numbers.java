package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonDecimal;
import com.amazon.ion.IonFloat;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Ion numbers as BigInteger, BigDecimal or Double. */
public final class Numbers {

  /** Decimals that are computed have 38 digits. */
  public static final MathContext PRECISION = new MathContext(38, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** The number; empty for a null and for what is no number. */
  public static Optional<Number> of(Datum datum) {
    return datum instanceof Datum.Ion value ? of(value.ionValue()) : Optional.empty();
  }

  /** The number; empty for a null and for what is no number. */
  public static Optional<Number> of(IonValue value) {
    if (value.isNullValue()) {
      return Optional.empty();
    }
    if (value instanceof IonInt number) {
      return Optional.of(number.bigIntegerValue());
    }
    if (value instanceof IonDecimal number) {
      return Optional.of(number.decimalValue());
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

  /**
   * An operand of decimal arithmetic; a decimal as it is, whatever its digits.
   *
   * @throws NumberFormatException for a float that is not finite
   */
  static BigDecimal toDecimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : new BigDecimal(number.doubleValue(), PRECISION);
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

  /** Compares by exact value; NaN equals itself and comes before all others. */
  static int compare(Number left, Number right) {
    if (left instanceof BigInteger first && right instanceof BigInteger second) {
      return first.compareTo(second);
    }
    if (isNaN(left) || isNaN(right)) {
      return Boolean.compare(isNaN(right), isNaN(left));
    }
    if (isInfinite(left) || isInfinite(right)) {
      return Double.compare(infinity(left), infinity(right));
    }
    return decimal(left).compareTo(decimal(right));
  }

  /** Compares by value; NaN comes after all others, and the negative zero of floats before zero. */
  public static int compareNaNLast(Number left, Number right) {
    if (isNaN(left) || isNaN(right)) {
      return Boolean.compare(isNaN(left), isNaN(right));
    }
    int exact = compare(left, right);
    boolean decimal = left instanceof BigDecimal || right instanceof BigDecimal;
    return exact == 0 && !decimal ? Double.compare(left.doubleValue(), right.doubleValue()) : exact;
  }

  private static boolean isNaN(Number number) {
    return number instanceof Double value && value.isNaN();
  }

  private static boolean isInfinite(Number number) {
    return number instanceof Double value && value.isInfinite();
  }

  private static double infinity(Number number) {
    return isInfinite(number) ? number.doubleValue() : 0;
  }
}
