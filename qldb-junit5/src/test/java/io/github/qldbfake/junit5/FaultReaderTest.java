package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.Fault;
import io.github.qldbfake.FaultKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class FaultReaderTest {

  private static Fault read(String method) throws NoSuchMethodException {
    QldbFault annotation = Annotated.class.getDeclaredMethod(method).getAnnotation(QldbFault.class);
    return FaultReader.read(annotation, "the test");
  }

  @Test
  void theKindIsEnough() throws Exception {
    assertThat(read("plain")).isEqualTo(Fault.occConflict());
  }

  @Test
  void everyConditionIsRead() throws Exception {
    assertThat(read("full"))
        .isEqualTo(
            Fault.lostAnswer()
                .onOperation("ExecuteStatement", "CommitTransaction")
                .onStatement("^INSERT")
                .onTable("T")
                .onCall(2)
                .times(3)
                .withProbability(0.5, 42));
  }

  @Test
  void aLatencyHasATime() throws Exception {
    assertThat(read("late")).isEqualTo(Fault.latency(Duration.ofMillis(20)));
  }

  @Test
  void aProbabilityOfNoneNeverStrikes() throws Exception {
    assertThat(read("never")).isEqualTo(Fault.occConflict().withProbability(0, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeless | @QldbFault(kind = LATENCY) on the test: a latency needs a duration; say latencyMillis",
        "lateConflict | @QldbFault(kind = OCC_CONFLICT) on the test: latencyMillis goes with kind LATENCY alone; leave it out",
        "seedAlone | a seed goes with a probability below 1; say probability, or leave the seed out",
        "elsewhere | cannot be put on GetDigest, only on CommitTransaction",
        "tooLikely | a probability is from 0 to 1, not 1.5",
        "noRegex | not a regular expression",
        "lessThanFirst | the number of a call is 1 or more, not -1"
      })
  void whatMakesNoSenseIsRefusedWithTheFix(String method, String message) {
    assertThatThrownBy(() -> read(method))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageContaining("@QldbFault(kind = ")
        .hasMessageContaining(message);
  }

  @Test
  void itIsRefusedWithTheElementBeforeTheTestsOfItsClass() {
    EngineExecutionResults results = Fixture.run(WrongCases.class);
    results.testEvents().assertStatistics(it -> it.started(0));
    assertThat(Fixture.failures(results))
        .singleElement()
        .asString()
        .startsWith("ExtensionConfigurationException: @QldbFault(kind = LATENCY) on void ")
        .contains("WrongCases.wrong()");
  }

  @Test
  void aFaultNeedsALedger() {
    assertThat(Fixture.failures(Fixture.run(NoLedgerCases.class)))
        .singleElement()
        .asString()
        .contains("NoLedgerCases.test()", "no ledger is declared", "put @QldbLedger on the class");
  }

  @Test
  void testsInParallelInOneAccountAreRefused() {
    assertThat(Fixture.failures(Fixture.runInParallel(SharedCases.class)))
        .singleElement()
        .asString()
        .contains("SharedCases.test()", "scope CLASS", "@Execution(ExecutionMode.SAME_THREAD)");
  }

  @QldbLedger
  static class WrongCases {

    @Test
    void right() {}

    @Test
    @QldbFault(kind = FaultKind.LATENCY)
    void wrong() {}
  }

  static class NoLedgerCases {

    @Test
    @QldbFault(kind = FaultKind.OCC_CONFLICT)
    void test() {}
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  static class SharedCases {

    @Test
    @QldbFault(kind = FaultKind.OCC_CONFLICT)
    void test() {}
  }

  /** Annotations to be read. */
  interface Annotated {

    @QldbFault(kind = FaultKind.OCC_CONFLICT)
    void plain();

    @QldbFault(
        kind = FaultKind.LOST_ANSWER,
        operations = {"ExecuteStatement", "CommitTransaction"},
        statement = "^INSERT",
        table = "T",
        call = 2,
        times = 3,
        probability = 0.5,
        seed = 42)
    void full();

    @QldbFault(kind = FaultKind.LATENCY, latencyMillis = 20)
    void late();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, probability = 0)
    void never();

    @QldbFault(kind = FaultKind.LATENCY)
    void timeless();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, latencyMillis = 20)
    void lateConflict();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, seed = 42)
    void seedAlone();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, operations = "GetDigest")
    void elsewhere();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, probability = 1.5)
    void tooLikely();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, statement = "(")
    void noRegex();

    @QldbFault(kind = FaultKind.OCC_CONFLICT, call = -1)
    void lessThanFirst();
  }
}
