package io.github.qldbfake.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.server.ServedOperations;
import org.junit.jupiter.api.Test;

/** A rule can be put on every operation that is served, and on no other. */
final class FaultOperationsTest {

  @Test
  void theCommandsOfSessionsAreThoseOfTheModel() {
    assertThat(ServiceOperations.OF_SESSIONS).isEqualTo(ServedOperations.ofSessions().keySet());
  }

  @Test
  void theOperationsOfTheControlPlaneAreThoseOfTheModel() {
    assertThat(ServiceOperations.OF_CONTROL_PLANE)
        .isEqualTo(ServedOperations.ofControlPlane().keySet());
  }
}
