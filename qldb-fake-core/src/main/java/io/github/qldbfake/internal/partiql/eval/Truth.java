package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonBool;

/** The truth values of a condition; what is neither true nor false is unknown. */
public enum Truth {
  /** True. */
  TRUE,
  /** False. */
  FALSE,
  /** NULL, MISSING, or not a truth value. */
  UNKNOWN;

  /** The truth value of {@code datum}. */
  public static Truth of(Datum datum) {
    if (datum instanceof Datum.Ion value
        && value.ionValue() instanceof IonBool bool
        && !bool.isNullValue()) {
      return bool.booleanValue() ? TRUE : FALSE;
    }
    return UNKNOWN;
  }

  /** TRUE for FALSE and the reverse. */
  public Truth negate() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The value; NULL for unknown. */
  public Datum datum() {
    return this == UNKNOWN ? Datum.ofNull() : Datum.of(this == TRUE);
  }
}
