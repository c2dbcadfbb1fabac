package io.github.qldbfake.internal.ion;

/** Bounds on Ion that comes from outside. */
public final class IonLimits {

  /** How many containers may stand inside one another. */
  public static final int MAX_DEPTH = 200;

  private IonLimits() {}
}
