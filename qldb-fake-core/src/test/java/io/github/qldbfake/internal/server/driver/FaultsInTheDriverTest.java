package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.Fault;
import io.github.qldbfake.QldbFake;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.qldbsession.model.CapacityExceededException;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.awssdk.services.qldbsession.model.RateExceededException;

/** What the Java driver does about each fault. docs/junit5.md shows this as a table. */
final class FaultsInTheDriverTest {

  private static final List<String> BEFORE_THE_CODE = List.of("StartSession", "StartTransaction");
  private static final List<String> IN_THE_CODE = List.of("ExecuteStatement", "FetchPage");
  private static final List<String> COMMIT = List.of("CommitTransaction");

  private static final QldbFake FAKE = QldbFake.builder().start();

  @RegisterExtension final FaultyRun run = new FaultyRun(FAKE);

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  /** A fault at an operation, and the exception that it shows as. */
  record Row(Fault fault, String operation, Class<? extends Exception> exception) {

    @Override
    public String toString() {
      return fault + " at " + operation;
    }

    /** Whether the driver meets it before it calls the code of the application. */
    boolean isBeforeTheCode() {
      return BEFORE_THE_CODE.contains(operation);
    }
  }

  private static Stream<Row> rows(
      Fault fault, Class<? extends Exception> exception, List<List<String>> operations) {
    return operations.stream()
        .flatMap(List::stream)
        .map(operation -> new Row(fault, operation, exception));
  }

  static Stream<Row> retried() {
    List<String> begin = List.of("StartTransaction");
    List<List<String>> inSession = List.of(begin, IN_THE_CODE, COMMIT);
    List<List<String>> everywhere = List.of(BEFORE_THE_CODE, IN_THE_CODE, COMMIT);
    return Stream.of(
            rows(Fault.occConflict(), OccConflictException.class, List.of(COMMIT)),
            rows(Fault.sessionExpired(), InvalidSessionException.class, inSession),
            rows(Fault.invalidSession(), InvalidSessionException.class, inSession),
            rows(
                Fault.rateExceeded(),
                RateExceededException.class,
                List.of(List.of("StartSession"))),
            rows(Fault.capacityExceeded(), CapacityExceededException.class, everywhere),
            rows(Fault.internalFailure(), QldbSessionException.class, everywhere),
            rows(Fault.droppedConnection(), SdkClientException.class, everywhere),
            rows(
                Fault.lostAnswer(),
                SdkClientException.class,
                List.of(BEFORE_THE_CODE, IN_THE_CODE)))
        .flatMap(row -> row);
  }

  static Stream<Row> surfacing() {
    return Stream.of(
            rows(
                Fault.transactionExpired(),
                InvalidSessionException.class,
                List.of(IN_THE_CODE, COMMIT)),
            rows(
                Fault.rateExceeded(),
                RateExceededException.class,
                List.of(List.of("StartTransaction"), IN_THE_CODE, COMMIT)))
        .flatMap(row -> row);
  }

  static Stream<Row> atAnAbort() {
    return Stream.of(
            Fault.sessionExpired(),
            Fault.invalidSession(),
            Fault.rateExceeded(),
            Fault.capacityExceeded(),
            Fault.internalFailure(),
            Fault.droppedConnection(),
            Fault.lostAnswer())
        .map(fault -> new Row(fault, "AbortTransaction", IllegalStateException.class));
  }

  @ParameterizedTest
  @MethodSource("retried")
  void oneThatStrikesOnceIsRetriedAndNobodyNotices(Row row) {
    run.meets(row.fault().times(1), row.operation());

    assertThat(run.error()).isEmpty();
    assertThat(run.injected()).isEqualTo(1);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 1 : 2);
    assertThat(run.written()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("retried")
  void oneThatStaysShowsAfterTheLastRetry(Row row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).containsInstanceOf(row.exception());
    assertThat(run.injected()).isEqualTo(1 + FaultyRun.RETRIES);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 0 : 1 + FaultyRun.RETRIES);
    assertThat(run.writtenAsTheDriverSees()).isZero();
  }

  @ParameterizedTest
  @MethodSource("surfacing")
  void oneThatIsNotRetriedShowsAtOnce(Row row) {
    run.meets(row.fault(), row.operation());

    assertThat(run.error()).containsInstanceOf(row.exception());
    assertThat(run.injected()).isEqualTo(1);
    assertThat(run.attempts()).isEqualTo(row.isBeforeTheCode() ? 0 : 1);
    assertThat(run.writtenAsTheDriverSees()).isZero();
  }

  @ParameterizedTest
  @MethodSource("atAnAbort")
  void oneAtAnAbortIsSwallowedForTheSakeOfItsCause(Row row) {
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
  @Test
  void aCommitWhoseAnswerIsLostIsRetriedAndDoneTwice() {
    run.meets(Fault.lostAnswer().times(1), "CommitTransaction");

    assertThat(run.error()).isEmpty();
    assertThat(run.attempts()).isEqualTo(2);
    assertThat(run.written()).isEqualTo(2);
  }

  @Test
  void aCommitWhoseAnswersAreAllLostFailsAfterItHasSucceededFiveTimes() {
    run.meets(Fault.lostAnswer(), "CommitTransaction");

    assertThat(run.error()).containsInstanceOf(SdkClientException.class);
    assertThat(run.written()).isEqualTo(1 + FaultyRun.RETRIES);
  }

  @Test
  void anExpiredTransactionIsToldByItsText() {
    run.meets(Fault.transactionExpired(), "CommitTransaction");

    assertThat(run.error().orElseThrow())
        .hasMessageMatching("(?s)Transaction [0-9A-Za-z]{22} has expired.*");
  }

  @Test
  void latencyIsWaitedFor() {
    run.meets(Fault.latency(Duration.ofMillis(1)), "ExecuteStatement");

    assertThat(run.error()).isEmpty();
    assertThat(run.attempts()).isEqualTo(1);
    assertThat(run.injected()).isEqualTo(2);
    assertThat(run.written()).isEqualTo(1);
  }

  @Test
  void anEndOfASessionThatIsRefusedIsIgnored() {
    assertThat(run.writtenAsTheDriverSees()).isZero();

    assertThatCode(() -> run.close(Fault.internalFailure())).doesNotThrowAnyException();
    assertThat(run.injected()).isEqualTo(1);
  }

  @Test
  void anEndOfASessionWithoutAnAnswerComesOutOfClose() {
    assertThat(run.writtenAsTheDriverSees()).isZero();

    assertThatThrownBy(() -> run.close(Fault.droppedConnection()))
        .isInstanceOf(SdkClientException.class);
  }
}
