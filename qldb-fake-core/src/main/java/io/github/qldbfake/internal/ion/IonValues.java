package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonSystem;

/** The one Ion system of the engine; it is thread-safe and holds no catalog of shared symbol tables. */
public final class IonValues {

  private IonValues() {}

  /** The system that makes every Ion value of the engine. */
  public static IonSystem system() {
    throw new UnsupportedOperationException();
  }
}
