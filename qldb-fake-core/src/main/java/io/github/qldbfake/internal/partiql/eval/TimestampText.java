package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonLimits;

/** Timestamps as Ion writes them. */
public final class TimestampText {

  /** Room for everything but the fraction of the second. */
  private static final int MAX_LENGTH =
      IonLimits.MAX_FRACTION_DIGITS + "2020-01-01T00:00:00.+00:00".length();

  private TimestampText() {}

  /**
   * The timestamp.
   *
   * @throws IllegalArgumentException if it is none, or finer than one can be written
   */
  public static Timestamp parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("too long");
    }
    return Timestamp.valueOf(text);
  }
}
