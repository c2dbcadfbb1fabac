package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonInstants;

/** The order of timestamps by instant, whatever their offset and precision. */
public final class Instants {

  private Instants() {}

  /** Compares two instants. */
  public static int compare(Timestamp left, Timestamp right) {
    int bySecond = Long.compare(IonInstants.epochSecond(left), IonInstants.epochSecond(right));
    return bySecond != 0
        ? bySecond
        : IonInstants.fraction(left).compareTo(IonInstants.fraction(right));
  }
}
