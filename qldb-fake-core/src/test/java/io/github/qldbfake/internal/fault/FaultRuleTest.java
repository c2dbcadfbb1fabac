package io.github.qldbfake.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules there can be, and where they strike unless they say so. */
final class FaultRuleTest {

  private static void assertRefused(ThrowingCallable call, String text) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(text);
  }

  private static FaultRule internalFailure() {
    return FaultRule.of(FaultType.INTERNAL_FAILURE);
  }

  @ParameterizedTest
  @EnumSource(names = "LATENCY", mode = EnumSource.Mode.EXCLUDE)
  void aRuleStrikesWhereverItsTypeMakesSense(FaultType type) {
    assertThat(FaultRule.of(type).operations()).isEqualTo(type.operations());
  }

  @Test
  void aRuleAboutStatementsStrikesWhatHasStatements() {
    assertThat(internalFailure().onTable("T").operations())
        .isEqualTo(internalFailure().onStatement("SELECT").operations())
        .containsExactlyInAnyOrder("ExecuteStatement", "FetchPage", "CommitTransaction");
  }

  @Test
  void aRuleStrikesTheOperationsThatItNames() {
    assertThat(internalFailure().onOperations(List.of("GetBlock", "FetchPage")).operations())
        .containsExactlyInAnyOrder("GetBlock", "FetchPage");
  }

  @Test
  void aTypeThatMakesNoSenseForAnOperationIsRefused() {
    assertRefused(
        () -> FaultRule.of(FaultType.OCC_CONFLICT).onOperations(List.of("ListLedgers")),
        "occConflict cannot be put on ListLedgers, only on CommitTransaction");
  }

  @Test
  void anUnknownOperationIsRefusedWithTheListOfThem() {
    assertThatThrownBy(() -> internalFailure().onOperations(List.of("SendCommand")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no operation SendCommand; there are AbortTransaction, ")
        .hasMessageContaining("GetDigest, ")
        .hasMessageEndingWith(", UpdateLedgerPermissionsMode");
  }

  @Test
  void noOperationAtAllIsRefused() {
    assertRefused(
        () -> FaultRule.of(FaultType.OCC_CONFLICT).onOperations(List.of()),
        "name an operation: one of CommitTransaction");
  }

  @Test
  void anOperationWithoutStatementsHasNoTable() {
    String text =
        "GetDigest has no statement; statements and tables go with CommitTransaction,"
            + " ExecuteStatement, FetchPage";
    assertRefused(() -> internalFailure().onOperations(List.of("GetDigest")).onTable("T"), text);
    assertRefused(() -> internalFailure().onTable("T").onOperations(List.of("GetDigest")), text);
  }

  @Test
  void aTypeOfOperationsWithoutStatementsHasNoStatement() {
    assertThatThrownBy(() -> FaultRule.of(FaultType.THROTTLING).onStatement("SELECT"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("throttling strikes operations without statements: CancelJournal");
  }

  @Test
  void whatIsNoRegularExpressionIsRefused() {
    assertThatThrownBy(() -> internalFailure().onStatement("COUNT("))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a regular expression: Unclosed group near index 6")
        .hasMessageEndingWith("Pattern.quote makes one of a literal text");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aProbabilityIsFromNoneToOne(double probability) {
    assertRefused(
        () -> new Chance(probability, 1), "a probability is from 0 to 1, not " + probability);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void callsAndTimesAreCountedFromOne(long number) {
    assertRefused(
        () -> internalFailure().onCall(number), "the number of a call is 1 or more, not " + number);
    assertRefused(
        () -> internalFailure().times(number), "the number of times is 1 or more, not " + number);
  }

  @Test
  void aLatencyIsNotNegative() {
    assertRefused(
        () -> FaultRule.latency(Duration.ofMillis(-1)), "a latency is zero or more, not PT-0.001S");
  }

  @Test
  void aLatencyWithoutADurationIsRefused() {
    assertRefused(
        () -> FaultRule.of(FaultType.LATENCY), "a latency needs a duration: use latency(Duration)");
  }

  @Test
  void theNumberOfACallStandsForOnceUnlessTimesAreGivenBeforeOrAfter() {
    assertThat(internalFailure().onCall(3).occurrence().times()).isEqualTo(OptionalLong.of(1));
    assertThat(internalFailure().onCall(3).times(2))
        .isEqualTo(internalFailure().times(2).onCall(3));
  }

  @Test
  void aRuleReadsAsItWasWritten() {
    assertThat(
            internalFailure()
                .onOperations(List.of("FetchPage", "ExecuteStatement"))
                .onStatement("^SELECT")
                .onTable("T")
                .onCall(3)
                .times(2)
                .by(new Chance(0.5, 7)))
        .hasToString(
            "internalFailure().onOperation(\"ExecuteStatement\", \"FetchPage\")"
                + ".onStatement(\"^SELECT\").onTable(\"T\").onCall(3).times(2)"
                + ".withProbability(0.5, 7)");
    assertThat(FaultRule.latency(Duration.ofMillis(50))).hasToString("latency(PT0.05S)");
  }
}
