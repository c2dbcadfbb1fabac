package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;

/**
 * The one Ion system of the engine; it is thread-safe and holds no catalog of shared symbol tables.
 */
public final class IonValues {

  private static final IonSystem SYSTEM = IonSystemBuilder.standard().build();

  private IonValues() {}

  /** The system that makes every Ion value of the engine. */
  public static IonSystem system() {
    return SYSTEM;
  }
}
