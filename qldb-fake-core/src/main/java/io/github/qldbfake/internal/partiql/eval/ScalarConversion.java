package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonLob;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonInstants;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How CAST makes a scalar of another; empty if the types do not fit. An {@link
 * IllegalArgumentException} or {@link ArithmeticException} says that the value does not.
 */
@FunctionalInterface
interface ScalarConversion {

  /**
   * Text that is longer is no decimal; the time to read one grows with the square of its length.
   */
  int MAX_NUMBER_LENGTH = 10_000;

  /** The value that is made of {@code source}, which is not null. */
  Optional<IonValue> apply(IonValue source);

  /** The conversion to a type. */
  static ScalarConversion of(DataType type) {
    IonSystem ion = IonValues.system();
    return switch (type) {
      case BOOL -> source -> bool(source).map(ion::newBool);
      case INT -> source -> integer(source).map(ion::newInt);
      case DECIMAL -> source -> decimal(source).map(ion::newDecimal);
      case FLOAT -> source -> floating(source).map(ion::newFloat);
      case STRING -> source -> text(source).map(ion::newString);
      case SYMBOL -> source -> text(source).map(ion::newSymbol);
      case CLOB -> source -> bytes(source).map(ion::newClob);
      case BLOB -> source -> bytes(source).map(ion::newBlob);
      case TIMESTAMP ->
          source ->
              source instanceof IonText text
                  ? Optional.of(ion.newTimestamp(IonInstants.parse(text.stringValue())))
                  : Optional.empty();
      default -> source -> Optional.empty();
    };
  }

  private static Optional<Boolean> bool(IonValue source) {
    return source instanceof IonText text
        ? Optional.of(text.stringValue().toLowerCase(Locale.ROOT).equals("true"))
        : Numbers.of(source).map(ScalarConversion::isNotZero);
  }

  private static boolean isNotZero(Number number) {
    return number instanceof Double floating
        ? Double.compare(floating, 0) != 0
        : Numbers.decimal(number).signum() != 0;
  }

  private static Optional<BigInteger> integer(IonValue source) {
    if (source instanceof IonBool bool) {
      return Optional.of(bool.booleanValue() ? BigInteger.ONE : BigInteger.ZERO);
    }
    return source instanceof IonText text
        ? Optional.of(IntegerText.parse(text.stringValue()))
        : Numbers.of(source).map(ScalarConversion::truncated);
  }

  /** The integer part, which must fit 64 bits; only such a number is written out digit by digit. */
  private static BigInteger truncated(Number number) {
    if (number instanceof Double floating) {
      if (!(Math.abs(floating) <= Long.MAX_VALUE)) {
        throw new StatementException("Int overflow or underflow");
      }
      return BigInteger.valueOf(floating.longValue());
    }
    BigDecimal decimal = Numbers.decimal(number);
    if ((long) decimal.precision() - decimal.scale() <= 0) {
      return BigInteger.ZERO;
    }
    if (decimal.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        || decimal.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0) {
      throw new StatementException("Int overflow or underflow");
    }
    return decimal.signum() == 0 ? BigInteger.ZERO : decimal.toBigInteger();
  }

  private static Optional<BigDecimal> decimal(IonValue source) {
    if (source instanceof IonBool bool) {
      return Optional.of(bool.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    return source instanceof IonText text
        ? Optional.of(decimal(text.stringValue().strip()))
        : Numbers.of(source).map(Numbers::toDecimal);
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > MAX_NUMBER_LENGTH) {
      throw new IllegalArgumentException("too long");
    }
    return new BigDecimal(text, Numbers.PRECISION);
  }

  private static Optional<Double> floating(IonValue source) {
    if (source instanceof IonBool bool) {
      return Optional.of(bool.booleanValue() ? 1.0 : 0.0);
    }
    return source instanceof IonText text
        ? Optional.of(Double.valueOf(text.stringValue()))
        : Numbers.of(source).map(Number::doubleValue);
  }

  private static Optional<String> text(IonValue source) {
    if (source instanceof IonText text) {
      return Optional.of(text.stringValue());
    }
    return source instanceof IonBool || source instanceof IonTimestamp
        ? Optional.of(source.toString())
        : Numbers.of(source).map(Number::toString);
  }

  private static Optional<byte[]> bytes(IonValue source) {
    return source instanceof IonLob lob ? Optional.of(lob.getBytes()) : Optional.empty();
  }
}
