package io.github.qldbfake.internal.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The number {@code coefficient * 10^exponent}, its coefficient without trailing zeros. No power of
 * ten of the exponent is ever computed, so {@code 1d1000000000} is as cheap as {@code 1}.
 */
record CanonicalNumber(BigInteger coefficient, long exponent) {

  private static final CanonicalNumber ZERO = new CanonicalNumber(BigInteger.ZERO, 0);

  static CanonicalNumber of(BigDecimal value) {
    return of(value.unscaledValue(), -(long) value.scale());
  }

  static CanonicalNumber of(BigInteger coefficient, long exponent) {
    return coefficient.signum() == 0 ? ZERO : stripped(coefficient, exponent);
  }

  // Tries 10^(2^k) from a bound downward: a division at a time would take quadratic time for the
  // hundred thousand zeros that fit into a document.
  private static CanonicalNumber stripped(BigInteger coefficient, long exponent) {
    BigInteger rest = coefficient;
    long stripped = 0;
    for (int step = Integer.highestOneBit(rest.getLowestSetBit()); step > 0; step >>= 1) {
      if (rest.getLowestSetBit() < step) {
        continue;
      }
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN.pow(step));
      if (parts[1].signum() == 0) {
        rest = parts[0];
        stripped += step;
      }
    }
    return new CanonicalNumber(rest, exponent + stripped);
  }
}
