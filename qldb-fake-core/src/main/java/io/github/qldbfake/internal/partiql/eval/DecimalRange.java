package io.github.qldbfake.internal.partiql.eval;

import java.math.BigDecimal;

/**
 * The decimals that take part in arithmetic and casts. The bound keeps a short literal like {@code
 * 1d1000000000} from being written out digit by digit.
 */
public final class DecimalRange {

  private static final int MAX_EXPONENT = 1_000;

  private DecimalRange() {}

  /**
   * Gives back {@code value}.
   *
   * @throws StatementException if it is beyond 10^1000 or finer than 10^-1000
   */
  public static BigDecimal check(BigDecimal value) {
    long exponent = -(long) value.scale();
    if (exponent < -MAX_EXPONENT || exponent + value.precision() > MAX_EXPONENT) {
      throw new StatementException("Decimal overflow or underflow");
    }
    return value;
  }
}
