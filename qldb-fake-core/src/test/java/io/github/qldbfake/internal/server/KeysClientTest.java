package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Keys of ledgers through the SDK's client. */
final class KeysClientTest {

  @Nested
  final class InThisJvm extends KeysClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends KeysClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
