package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonInstants;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code CAST(value AS type)} to a scalar type; NULL and MISSING stay what they are. */
public record Cast(Evaluable value, DataType type) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum datum = value.evaluate(frame);
    if (datum.isUnknown() || type.includes(datum)) {
      return datum;
    }
    IonValue source = datum.ion().orElseThrow();
    try {
      return convert(source).map(Datum::of).orElseThrow(() -> impossible(source));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw impossible(source);
    }
  }

  private Optional<IonValue> convert(IonValue source) {
    IonSystem ion = IonValues.system();
    return switch (type) {
      case BOOL -> bool(source).map(ion::newBool);
      case INT ->
          decimal(source)
              .map(number -> ion.newInt(number.setScale(0, RoundingMode.DOWN).toBigInteger()));
      case DECIMAL -> decimal(source).map(ion::newDecimal);
      case FLOAT -> decimal(source).map(number -> ion.newFloat(number.doubleValue()));
      case STRING -> text(source).map(ion::newString);
      case SYMBOL -> text(source).map(ion::newSymbol);
      case TIMESTAMP ->
          source instanceof IonText text
              ? Optional.of(ion.newTimestamp(IonInstants.parse(text.stringValue())))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> decimal(IonValue source) {
    Optional<BigDecimal> number;
    if (source instanceof IonBool bool) {
      number = Optional.of(bool.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO);
    } else if (source instanceof IonText text) {
      number = Optional.of(new BigDecimal(text.stringValue().strip()));
    } else {
      number = Numbers.of(source).map(Numbers::decimal);
    }
    return number.map(DecimalRange::check);
  }

  private static Optional<Boolean> bool(IonValue source) {
    if (source instanceof IonText text) {
      return switch (text.stringValue().toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    return Numbers.of(source).map(number -> Numbers.decimal(number).signum() != 0);
  }

  private static Optional<String> text(IonValue source) {
    if (source instanceof IonText text) {
      return Optional.of(text.stringValue());
    }
    if (source instanceof IonBool bool) {
      return Optional.of(Boolean.toString(bool.booleanValue()));
    }
    return source instanceof IonTimestamp timestamp
        ? Optional.of(timestamp.timestampValue().toString())
        : Numbers.of(source).map(Number::toString);
  }

  private StatementException impossible(IonValue source) {
    return new StatementException(
        "A value of type " + source.getType() + " cannot be cast to " + type);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value);
  }
}
