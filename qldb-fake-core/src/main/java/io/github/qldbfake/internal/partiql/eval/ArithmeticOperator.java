package io.github.qldbfake.internal.partiql.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** The arithmetic operators over each kind of number. */
public enum ArithmeticOperator {
  /** Addition. */
  ADD {
    @Override
    BigInteger ofIntegers(BigInteger left, BigInteger right) {
      return left.add(right);
    }

    @Override
    BigDecimal ofDecimals(BigDecimal left, BigDecimal right) {
      return left.add(right, PRECISION);
    }

    @Override
    double ofFloats(double left, double right) {
      return left + right;
    }
  },
  /** Subtraction. */
  SUBTRACT {
    @Override
    BigInteger ofIntegers(BigInteger left, BigInteger right) {
      return left.subtract(right);
    }

    @Override
    BigDecimal ofDecimals(BigDecimal left, BigDecimal right) {
      return left.subtract(right, PRECISION);
    }

    @Override
    double ofFloats(double left, double right) {
      return left - right;
    }
  },
  /** Multiplication. */
  MULTIPLY {
    @Override
    BigInteger ofIntegers(BigInteger left, BigInteger right) {
      return left.multiply(right);
    }

    @Override
    BigDecimal ofDecimals(BigDecimal left, BigDecimal right) {
      return left.multiply(right, PRECISION);
    }

    @Override
    double ofFloats(double left, double right) {
      return left * right;
    }
  },
  /** Division; of integers towards zero. */
  DIVIDE {
    @Override
    BigInteger ofIntegers(BigInteger left, BigInteger right) {
      return left.divide(divisor(right));
    }

    @Override
    BigDecimal ofDecimals(BigDecimal left, BigDecimal right) {
      return left.divide(divisor(right), PRECISION);
    }

    @Override
    double ofFloats(double left, double right) {
      return left / divisor(right);
    }
  },
  /** The remainder, with the sign of the left side. */
  MODULO {
    @Override
    BigInteger ofIntegers(BigInteger left, BigInteger right) {
      return left.remainder(divisor(right));
    }

    @Override
    BigDecimal ofDecimals(BigDecimal left, BigDecimal right) {
      return left.remainder(divisor(right), PRECISION);
    }

    @Override
    double ofFloats(double left, double right) {
      return left % divisor(right);
    }
  };

  private static final MathContext PRECISION = Numbers.PRECISION;

  abstract BigInteger ofIntegers(BigInteger left, BigInteger right);

  abstract BigDecimal ofDecimals(BigDecimal left, BigDecimal right);

  abstract double ofFloats(double left, double right);

  private static BigInteger divisor(BigInteger value) {
    if (value.signum() == 0) {
      throw new StatementException("Division by zero");
    }
    return value;
  }

  private static double divisor(double value) {
    if (value == 0) {
      throw new StatementException("Division by zero");
    }
    return value;
  }

  private static BigDecimal divisor(BigDecimal value) {
    if (value.signum() == 0) {
      throw new StatementException("Division by zero");
    }
    return value;
  }
}
