package io.github.qldbfake;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Accounts and ledgers that begin with what others hold. */
final class AccountForkTest {

  @Nested
  final class InThisJvm extends AccountForkScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends AccountForkScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
