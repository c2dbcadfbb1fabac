package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Function;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** A function that gives NULL if an argument is NULL or MISSING. */
abstract class StrictFunction implements Function {

  private final String name;
  private final int minArguments;
  private final int maxArguments;

  StrictFunction(String name, int minArguments, int maxArguments) {
    this.name = name;
    this.minArguments = minArguments;
    this.maxArguments = maxArguments;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int minArguments() {
    return minArguments;
  }

  @Override
  public final int maxArguments() {
    return maxArguments;
  }

  @Override
  public final Datum call(Frame frame, List<Datum> arguments) {
    return arguments.stream().anyMatch(Datum::isUnknown) ? Datum.ofNull() : call(arguments);
  }

  /** The value for arguments that are all known. */
  abstract Datum call(List<Datum> arguments);

  final String text(Datum argument) {
    if (argument instanceof Datum.Ion value && value.ionValue() instanceof IonText text) {
      return text.stringValue();
    }
    throw wrong("a string");
  }

  /** An integer, cut to the range of int. */
  final int integer(Datum argument) {
    if (!(argument instanceof Datum.Ion value && value.ionValue() instanceof IonInt number)) {
      throw wrong("an integer");
    }
    BigInteger exact = number.bigIntegerValue();
    return exact.bitLength() < Integer.SIZE
        ? exact.intValue()
        : exact.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }

  final Timestamp timestamp(Datum argument) {
    if (argument instanceof Datum.Ion value && value.ionValue() instanceof IonTimestamp timestamp) {
      return timestamp.timestampValue();
    }
    throw wrong("a timestamp");
  }

  /** The part of a date that was written as a word. */
  final DatePart datePart(Datum argument) {
    String part = text(argument);
    return DatePart.named(part)
        .orElseThrow(() -> new StatementException("invalid date part for " + name + ": " + part));
  }

  final StatementException wrong(String expected) {
    return new StatementException(
        "An argument of " + name.toUpperCase(Locale.ROOT) + " is not " + expected);
  }
}
