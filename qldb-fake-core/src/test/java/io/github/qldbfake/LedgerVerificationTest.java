package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** A ledger that verifies itself, and one that is exported to be verified elsewhere. */
final class LedgerVerificationTest {

  @Nested
  final class InThisJvm extends LedgerVerificationScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends LedgerVerificationScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
