package io.github.qldbfake.internal.ion;

/** Bounds on Ion that comes from outside. */
public final class IonLimits {

  /** How many containers may stand inside one another. */
  public static final int MAX_DEPTH = 200;

  /** How many fractional digits the seconds of a timestamp may have; ion-java prints no more. */
  public static final int MAX_FRACTION_DIGITS = 9_000;

  /**
   * How many digits may follow one another in Ion text: more than a document can hold, and reading
   * a number of that length takes a fifth of a second.
   */
  public static final int MAX_DIGITS = 131_072;

  /**
   * How many bytes one value of a long stream may have: several times the text of the largest
   * transaction, which is 4 MB of binary.
   */
  public static final int MAX_STREAMED_BYTES = 32 << 20;

  /**
   * How many values one value of a long stream may be made of: as many as the largest transaction
   * can be, two bytes each.
   */
  public static final int MAX_STREAMED_VALUES = 2 << 20;

  private IonLimits() {}
}
