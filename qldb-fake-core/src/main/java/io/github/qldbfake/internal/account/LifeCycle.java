package io.github.qldbfake.internal.account;

/**
 * How ledgers pass through the states on the way.
 *
 * @param creating how long CREATING lasts
 * @param deleting how long DELETING lasts
 * @param encrypting how long a change of the key lasts
 */
public record LifeCycle(Transition creating, Transition deleting, Transition encrypting) {

  /** Every change of state is immediate. */
  public static final LifeCycle AT_ONCE =
      new LifeCycle(Transition.AT_ONCE, Transition.AT_ONCE, Transition.AT_ONCE);

  /** Creation and deletion as given; a change of the key is immediate. */
  public static LifeCycle of(Transition creating, Transition deleting) {
    return new LifeCycle(creating, deleting, Transition.AT_ONCE);
  }
}
