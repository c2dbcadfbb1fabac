package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** The states of an export, and what is refused. */
final class ExportStateClientTest {

  @Nested
  final class InThisJvm extends ExportStateClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends ExportStateClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
