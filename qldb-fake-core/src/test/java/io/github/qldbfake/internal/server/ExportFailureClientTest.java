package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Buckets that fail, before an export begins and afterwards. */
final class ExportFailureClientTest {

  @Nested
  final class InThisJvm extends ExportFailureClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends ExportFailureClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
