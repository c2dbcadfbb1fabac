package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** What was executed last in an account. */
final class LastStatementsTest {

  @Nested
  final class InThisJvm extends LastStatementsScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends LastStatementsScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
