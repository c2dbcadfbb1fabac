package io.github.qldbfake.internal.partiql.eval;

import java.util.OptionalInt;

/** The order that {@code <} and its like see: only between values of the same kind. */
public final class Ordering {

  private Ordering() {}

  /** How two known values compare; empty if there is no order between them. */
  public static OptionalInt compare(Datum first, Datum second) {
    return NaturalOrder.comparable(first, second)
        ? OptionalInt.of(NaturalOrder.ORDER.compare(first, second))
        : OptionalInt.empty();
  }
}
