package io.github.qldbfake.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void followsItsSourceAgainAfterAReset() {
    clock.stopAt(NOON.minus(HOUR));
    clock.advance(HOUR.multipliedBy(7));
    source = NOON.plusSeconds(5);
    clock.reset();
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void goingOnWhileItRunsChangesNothing() {
    clock.advance(HOUR);
    clock.goOn();
    assertThat(clock.instant()).isEqualTo(NOON.plus(HOUR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PT9223372036854775807S", "PT-9223372036854775808S", "P3000000D", "P-3000000D"})
  void aMoveOutOfTheYearsOfIonIsRefusedAndChangesNothing(String by) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.parse(by)))
        .withMessageContaining("a clock shows the years 1 to 9999");
    assertThat(clock.instant()).isEqualTo(NOON);
    clock.stop();
    assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.parse(by)));
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-12-31T23:59:59.999999999Z",
        "9999-12-31T00:00:00.001Z",
        "+10000-01-01T00:00:00Z"
      })
  void aStopOutsideTheYearsOfIonIsRefusedAndChangesNothing(String time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.stopAt(Instant.parse(time)))
        .withMessageContaining("it cannot show " + time);
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"})
  void theFirstAndTheLastTimeOfThemAreShown(String time) {
    clock.stopAt(Instant.parse(time));
    assertThat(clock.instant()).isEqualTo(time);
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
