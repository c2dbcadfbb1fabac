package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import java.util.Optional;
import java.util.OptionalInt;

/** The order of values: numbers by value, timestamps by instant, text by its characters. */
public final class Ordering {

  private Ordering() {}

  /** How two known values compare; empty if there is no order between them. */
  public static OptionalInt compare(Datum first, Datum second) {
    if (!(first instanceof Datum.Ion left) || !(second instanceof Datum.Ion right)) {
      return OptionalInt.empty();
    }
    return compare(left.ionValue(), right.ionValue());
  }

  private static OptionalInt compare(IonValue left, IonValue right) {
    Optional<Number> first = Numbers.of(left);
    Optional<Number> second = Numbers.of(right);
    if (first.isPresent() && second.isPresent()) {
      return Numbers.compare(first.get(), second.get());
    }
    if (left instanceof IonText a && right instanceof IonText b) {
      return OptionalInt.of(a.stringValue().compareTo(b.stringValue()));
    }
    if (left instanceof IonTimestamp a && right instanceof IonTimestamp b) {
      return OptionalInt.of(Instants.compare(a.timestampValue(), b.timestampValue()));
    }
    if (left instanceof IonBool a && right instanceof IonBool b) {
      return OptionalInt.of(Boolean.compare(a.booleanValue(), b.booleanValue()));
    }
    return OptionalInt.empty();
  }
}
