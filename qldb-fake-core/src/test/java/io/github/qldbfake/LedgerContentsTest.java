package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Looking into a ledger without a trace. */
final class LedgerContentsTest {

  @Nested
  final class InThisJvm extends LedgerContentsScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends LedgerContentsScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
