package io.github.qldbfake.internal.delivery;

/** Where exports put their objects. Implementations are thread-safe. */
@FunctionalInterface
public interface ObjectDestination {

  /**
   * Keeps an object for good, whole, in place of the one under its key if there is one.
   *
   * @throws DeliveryException if it was not taken; then it is as if nobody had tried
   */
  void put(DeliveredObject object);
}
