package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of state under way. Once it is over it stays so, though the clock may be put back: no
 * resource returns to a state that it has left. Used under the lock of its resource.
 */
final class Passage {

  private final Transition transition;
  private final Instant start;
  private int described;
  private @Nullable Instant end;

  Passage(Transition transition, Instant start) {
    this.transition = transition;
    this.start = start;
    // One that takes no time is over before anybody looks.
    this.end = due(start);
  }

  private Passage(Passage other) {
    this.transition = other.transition;
    this.start = other.start;
    this.described = other.described;
    this.end = other.end;
  }

  /** The same change under way in a copy of the resource. */
  Passage copy() {
    return new Passage(this);
  }

  /** Notes that the resource is being described, which may be what the change waits for. */
  void describe() {
    described++;
  }

  /** When it ended, if it is over at {@code now}; a wait for describes ends when it is noticed. */
  Optional<Instant> end(Instant now) {
    if (end == null) {
      end = due(now);
    }
    return Optional.ofNullable(end);
  }

  boolean isOver(Instant now) {
    return end(now).isPresent();
  }

  /** When it is to end, if that is not after {@code now}. */
  private @Nullable Instant due(Instant now) {
    if (transition instanceof Transition.AfterTime time) {
      Instant then = start.plus(time.duration());
      return now.isBefore(then) ? null : then;
    }
    return described > ((Transition.AfterDescribes) transition).count() ? now : null;
  }
}
