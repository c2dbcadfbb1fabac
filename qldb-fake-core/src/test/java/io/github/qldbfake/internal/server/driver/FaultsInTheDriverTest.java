package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.Fault;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.server.driver.FaultOutcome.Case;
import io.github.qldbfake.internal.server.driver.FaultOutcome.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Java driver does about each fault; {@link FaultTableTest} holds the docs to it. */
final class FaultsInTheDriverTest {

  private static final QldbFake FAKE = QldbFake.builder().start();

  @RegisterExtension final FaultyRun run = new FaultyRun(FAKE);

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  static Stream<Case> retried() {
    return FaultOutcomes.cases(Kind.RETRIED);
  }

  static Stream<Case> shown() {
    return FaultOutcomes.cases(Kind.SHOWN);
  }

  static Stream<Case> behindItsCause() {
    return FaultOutcomes.cases(Kind.BEHIND_ITS_CAUSE);
  }

  static Stream<Case> doneTwice() {
    return FaultOutcomes.cases(Kind.DONE_TWICE);
  }

  static Stream<Case> late() {
    return FaultOutcomes.cases(Kind.LATE);
  }

  static Stream<Case> closed() {
    return FaultOutcomes.cases(Kind.CLOSED);
  }

  static Stream<Case> thrownByClose() {
    return FaultOutcomes.cases(Kind.THROWN_BY_CLOSE);
  }

  @ParameterizedTest
  @MethodSource("retried")
  void oneThatStrikesOnceIsRetriedAndNobodyNotices(Case row) {
    run.meets(row.fault().times(1), row.operation());

    assertThat(run.error()).isEmpty();
    assertThat(run.injected()).isEqualTo(1);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 1 : 2);
    assertThat(run.written()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("retried")
  void oneThatStaysShowsAfterTheLastRetry(Case row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).containsInstanceOf(row.exception());
    assertThat(run.injected()).isEqualTo(1 + FaultyRun.RETRIES);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 0 : 1 + FaultyRun.RETRIES);
    assertThat(run.writtenAsTheDriverSees()).isZero();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void oneThatIsNotRetriedShowsAtOnce(Case row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).containsInstanceOf(row.exception());
    assertThat(run.injected()).isEqualTo(1);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 0 : 1);
    assertThat(run.writtenAsTheDriverSees()).isZero();
  }

  @ParameterizedTest
  @MethodSource("behindItsCause")
  void oneAtAnAbortIsSwallowedForTheSakeOfItsCause(Case row) {
    IllegalStateException cause = new IllegalStateException("of the application");
    run.meets(
        row.fault(),
        row.operation(),
        () -> {
          throw cause;
        });

    assertThat(run.error()).containsSame(cause);
    assertThat(run.injected()).isEqualTo(1);
    assertThat(run.writtenAsTheDriverSees()).isZero();
  }

  /** The trap: the driver cannot know that the commit succeeded, and does everything again. */
  @ParameterizedTest
  @MethodSource("doneTwice")
  void aCommitWhoseAnswerIsLostIsRetriedAndDoneTwice(Case row) {
    run.meets(row.fault().times(1), row.operation());

    assertThat(run.error()).isEmpty();
    assertThat(run.attempts()).isEqualTo(2);
    assertThat(run.written()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("doneTwice")
  void aCommitWhoseAnswersAreAllLostFailsAfterItHasSucceededFiveTimes(Case row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).containsInstanceOf(row.exception());
    assertThat(run.written()).isEqualTo(1 + FaultyRun.RETRIES);
  }

  @Test
  void anExpiredTransactionIsToldByItsText() {
    run.meets(Fault.transactionExpired(), "CommitTransaction");

    assertThat(run.error().orElseThrow())
        .hasMessageMatching("(?s)Transaction [0-9A-Za-z]{22} has expired.*");
  }

  @ParameterizedTest
  @MethodSource("late")
  void latencyIsWaitedFor(Case row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).isEmpty();
    assertThat(run.attempts()).isEqualTo(1);
    assertThat(run.injected()).isPositive();
    assertThat(run.written()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("closed")
  void anEndOfASessionThatIsRefusedIsIgnored(Case row) {
    assertThat(run.writtenAsTheDriverSees()).isZero();

    assertThatCode(() -> run.close(row.fault(), row.operation())).doesNotThrowAnyException();
    assertThat(run.injected()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("thrownByClose")
  void anEndOfASessionWithoutAnAnswerComesOutOfClose(Case row) {
    assertThat(run.writtenAsTheDriverSees()).isZero();

    assertThatThrownBy(() -> run.close(row.fault(), row.operation())).isInstanceOf(row.exception());
  }
}
