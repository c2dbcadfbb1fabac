package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ledger.Limit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceLimitTest {

  @Test
  void everyLimitOfTheEngineIsAUsersToChange() {
    assertThat(Stream.of(ServiceLimit.values()).map(ServiceLimit::limit))
        .containsExactly(Limit.values());
  }
}
