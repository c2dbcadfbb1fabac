package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** Streams whose Kinesis records hold several records, which is what they do by default. */
final class StreamAggregationClientTest {

  @Nested
  final class InThisJvm extends StreamAggregationClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends StreamAggregationClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
