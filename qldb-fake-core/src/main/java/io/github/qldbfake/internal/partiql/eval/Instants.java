package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.Timestamp;
import java.math.BigDecimal;

/** The order of timestamps by instant, whatever their offset and precision. */
public final class Instants {

  private Instants() {}

  /** Compares two instants. */
  public static int compare(Timestamp left, Timestamp right) {
    int bySecond = Long.compare(second(left), second(right));
    return bySecond != 0 ? bySecond : fraction(left).compareTo(fraction(right));
  }

  private static long second(Timestamp timestamp) {
    return Math.floorDiv(timestamp.getMillis(), 1000L);
  }

  // The method that is not deprecated writes out every digit of a fraction like 1d-1000000000.
  @SuppressWarnings("deprecation")
  private static BigDecimal fraction(Timestamp timestamp) {
    BigDecimal fraction = timestamp.getZFractionalSecond();
    return fraction == null ? BigDecimal.ZERO : fraction;
  }
}
