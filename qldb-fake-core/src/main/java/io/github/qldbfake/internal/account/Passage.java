package io.github.qldbfake.internal.account;

import java.time.Instant;

/** One change of state under way. Used under the lock of its resource. */
final class Passage {

  private final Transition transition;
  private final Instant start;
  private int described;

  Passage(Transition transition, Instant start) {
    this.transition = transition;
    this.start = start;
  }

  /** Notes that the resource is being described, which may be what the change waits for. */
  void describe() {
    described++;
  }

  boolean isOver(Instant now) {
    return transition instanceof Transition.AfterTime time
        ? !now.isBefore(start.plus(time.duration()))
        : described > ((Transition.AfterDescribes) transition).count();
  }
}
