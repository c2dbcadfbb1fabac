package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** The clock of one account, moved by a test. */
final class FakeClockTest {

  @Nested
  final class InThisJvm extends FakeClockScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends FakeClockScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
