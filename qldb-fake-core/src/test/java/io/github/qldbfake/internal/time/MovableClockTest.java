package io.github.qldbfake.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private static final Instant NOON = Instant.parse("2020-06-01T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private Instant source = NOON;
  private final MovableClock clock = new MovableClock(() -> source);

  @Test
  void followsItsSource() {
    source = NOON.plus(HOUR);
    assertThat(clock.instant()).isEqualTo(NOON.plus(HOUR));
  }

  @Test
  void stopsAtTheTimeItShows() {
    clock.stop();
    source = NOON.plus(HOUR);
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void movesWhileItRuns() {
    clock.advance(HOUR);
    source = NOON.plusSeconds(5);
    assertThat(clock.instant()).isEqualTo(NOON.plus(HOUR).plusSeconds(5));
  }

  @Test
  void movesWhileItIsStopped() {
    clock.stop();
    clock.advance(HOUR);
    source = NOON.plusSeconds(5);
    assertThat(clock.instant()).isEqualTo(NOON.plus(HOUR));
  }

  @Test
  void goesOnFromTheTimeItShows() {
    clock.stopAt(NOON.minus(HOUR));
    source = NOON.plusSeconds(5);
    clock.goOn();
    source = NOON.plusSeconds(7);
    assertThat(clock.instant()).isEqualTo(NOON.minus(HOUR).plusSeconds(2));
  }

  @Test
  void goingOnWhileItRunsChangesNothing() {
    clock.advance(HOUR);
    clock.goOn();
    assertThat(clock.instant()).isEqualTo(NOON.plus(HOUR));
  }

  @Test
  void aCopyGoesItsOwnWay() {
    clock.stop();
    MovableClock copy = clock.copy();
    copy.advance(HOUR);
    assertThat(clock.instant()).isEqualTo(NOON);
    assertThat(copy.instant()).isEqualTo(NOON.plus(HOUR));
  }
}
