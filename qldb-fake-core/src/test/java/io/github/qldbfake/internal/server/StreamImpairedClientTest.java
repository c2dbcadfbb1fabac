package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Streams to a Kinesis stream that is lost, or refuses, in memory. */
final class StreamImpairedClientTest {

  @Nested
  final class InThisJvm extends StreamImpairedClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends StreamImpairedClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
