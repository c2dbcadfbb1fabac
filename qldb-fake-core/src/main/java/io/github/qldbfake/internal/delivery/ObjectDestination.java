package io.github.qldbfake.internal.delivery;

/** Where exports put their objects. Implementations are thread-safe. */
@FunctionalInterface
public interface ObjectDestination {

  /** Keeps an object for good, in place of the one under its key if there is one. */
  void put(DeliveredObject object);
}
