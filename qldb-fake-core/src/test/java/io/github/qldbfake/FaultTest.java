package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.fault.FaultType;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of faults as a program writes them. */
final class FaultTest {

  @Test
  void everyKindOfTheEngineIsAUsersToSet() {
    assertThat(Stream.of(FaultKind.values()).map(FaultKind::type))
        .containsExactly(FaultType.values());
  }

  @ParameterizedTest
  @EnumSource(names = "LATENCY", mode = EnumSource.Mode.EXCLUDE)
  void aFaultKnowsItsKind(FaultKind kind) {
    assertThat(Fault.of(kind).kind()).isEqualTo(kind);
  }

  @Test
  void thereIsAMethodForEachKind() {
    assertThat(
            Stream.of(
                Fault.occConflict(),
                Fault.transactionExpired(),
                Fault.sessionExpired(),
                Fault.invalidSession(),
                Fault.rateExceeded(),
                Fault.capacityExceeded(),
                Fault.internalFailure(),
                Fault.throttling(),
                Fault.latency(Duration.ofMillis(1)),
                Fault.droppedConnection(),
                Fault.lostAnswer()))
        .extracting(Fault::kind)
        .containsExactly(FaultKind.values());
  }

  @Test
  void aRuleThatMakesNoSenseIsRefusedWhereItIsMade() {
    assertThatThrownBy(() -> Fault.occConflict().onOperation("ListLedgers"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("occConflict cannot be put on ListLedgers, only on CommitTransaction");
  }

  @Test
  void aRuleIsNotChangedByItsMethods() {
    Fault every = Fault.rateExceeded();
    assertThat(every.times(1).withProbability(0.5, 1).onTable("T")).isNotEqualTo(every);
    assertThat(every).isEqualTo(Fault.rateExceeded()).hasToString("rateExceeded()");
  }
}
