package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** An application that verifies notices what a test tampers with. */
final class TamperingClientTest {

  @Nested
  final class InThisJvm extends TamperingClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends TamperingClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
