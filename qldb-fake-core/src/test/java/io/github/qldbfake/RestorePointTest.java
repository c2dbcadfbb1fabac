package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Going back to what a ledger held. */
final class RestorePointTest {

  @Nested
  final class InThisJvm extends RestorePointScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends RestorePointScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
