package io.github.qldbfake.internal.server;

import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.Nested;

/** The states of a ledger as pollers of DescribeLedger see them. */
final class LifeCycleClientTest {

  @Nested
  final class InThisJvm extends LifeCycleClientScenarios {
    InThisJvm() {
      super(Place.IN_THIS_JVM);
    }
  }

  @Nested
  final class Elsewhere extends LifeCycleClientScenarios {
    Elsewhere() {
      super(Place.ELSEWHERE);
    }
  }
}
