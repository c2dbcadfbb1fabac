package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Requests of the SDK's clients to an account that asks for signatures. */
final class AuthenticationClientTest {

  @Nested
  final class InThisJvm extends AuthenticationClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends AuthenticationClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
