package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.util.Optional;

/** One change of state under way. Used under the lock of its resource. */
final class Passage {

  private final Transition transition;
  private final Instant start;
  private int described;

  Passage(Transition transition, Instant start) {
    this.transition = transition;
    this.start = start;
  }

  /** The same change under way in a copy of the resource. */
  Passage copy() {
    Passage copy = new Passage(transition, start);
    copy.described = described;
    return copy;
  }

  /** Notes that the resource is being described, which may be what the change waits for. */
  void describe() {
    described++;
  }

  /** When it ended, if it is over at {@code now}; a wait for describes ends when it is noticed. */
  Optional<Instant> end(Instant now) {
    if (!isOver(now)) {
      return Optional.empty();
    }
    return Optional.of(
        transition instanceof Transition.AfterTime time ? start.plus(time.duration()) : now);
  }

  boolean isOver(Instant now) {
    return transition instanceof Transition.AfterTime time
        ? !now.isBefore(start.plus(time.duration()))
        : described > ((Transition.AfterDescribes) transition).count();
  }
}
