package io.github.qldbfake.internal.server.driver;

import io.github.qldbfake.Fault;
import io.github.qldbfake.FaultKind;
import io.github.qldbfake.internal.server.driver.FaultOutcome.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.qldbsession.model.CapacityExceededException;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;
import software.amazon.awssdk.services.qldbsession.model.RateExceededException;

/** What the Java driver does about each fault, in the order of the table in docs/junit5.md. */
final class FaultOutcomes {

  static final List<String> ALL_FIVE =
      List.of(
          "StartSession", "StartTransaction", "ExecuteStatement", "FetchPage", "CommitTransaction");

  private static final List<String> IN_SESSION = ALL_FIVE.subList(1, 5);
  private static final List<String> COMMIT = List.of("CommitTransaction");

  private static final String WRITTEN_TWICE =
      "no error, but the transaction is written twice; if it lasts, `SdkClientException` after five commits";

  static final List<FaultOutcome> ALL =
      List.of(
          retried(
              "retries in a new transaction, same session",
              OccConflictException.class,
              COMMIT,
              FaultKind.OCC_CONFLICT),
          shown(
              "never retries, drops the session",
              InvalidSessionException.class,
              "`InvalidSessionException`, `Transaction … has expired`, at once",
              ALL_FIVE.subList(2, 5),
              FaultKind.TRANSACTION_EXPIRED),
          retried(
              "retries with a new session",
              InvalidSessionException.class,
              IN_SESSION,
              FaultKind.SESSION_EXPIRED,
              FaultKind.INVALID_SESSION),
          retried(
              "retries",
              RateExceededException.class,
              List.of("StartSession"),
              FaultKind.RATE_EXCEEDED),
          shown(
              "does not retry",
              RateExceededException.class,
              "`RateExceededException` at once",
              IN_SESSION,
              FaultKind.RATE_EXCEEDED),
          retried(
              "retries", CapacityExceededException.class, ALL_FIVE, FaultKind.CAPACITY_EXCEEDED),
          retried("retries", QldbSessionException.class, ALL_FIVE, FaultKind.INTERNAL_FAILURE),
          retried("retries", SdkClientException.class, ALL_FIVE, FaultKind.DROPPED_CONNECTION),
          retried(
              "retries", SdkClientException.class, ALL_FIVE.subList(0, 4), FaultKind.LOST_ANSWER),
          outcome(
              Kind.DONE_TWICE,
              "retries what has already been committed",
              SdkClientException.class,
              WRITTEN_TWICE,
              COMMIT,
              FaultKind.LOST_ANSWER),
          atAnAbort(),
          outcome(
              Kind.CLOSED,
              "ignores it",
              QldbSessionException.class,
              "nothing",
              List.of("EndSession"),
              FaultKind.INTERNAL_FAILURE),
          outcome(
              Kind.THROWN_BY_CLOSE,
              "does not catch it",
              SdkClientException.class,
              "`SdkClientException` out of the driver's `close()`",
              List.of("EndSession"),
              FaultKind.DROPPED_CONNECTION),
          late());

  private FaultOutcomes() {}

  /** All that is tried of one kind. */
  static Stream<FaultOutcome.Case> cases(Kind kind) {
    return ALL.stream().filter(outcome -> outcome.kind() == kind).flatMap(FaultOutcome::cases);
  }

  private static FaultOutcome retried(
      String driver,
      Class<? extends Exception> exception,
      List<String> operations,
      FaultKind... kinds) {
    String application = "nothing; if it lasts, `" + exception.getSimpleName() + "`";
    return outcome(Kind.RETRIED, driver, exception, application, operations, kinds);
  }

  private static FaultOutcome shown(
      String driver,
      Class<? extends Exception> exception,
      String application,
      List<String> operations,
      FaultKind... kinds) {
    return outcome(Kind.SHOWN, driver, exception, application, operations, kinds);
  }

  private static FaultOutcome outcome(
      Kind kind,
      String driver,
      Class<? extends Exception> exception,
      String application,
      List<String> operations,
      FaultKind... kinds) {
    return new FaultOutcome(
        kind,
        Arrays.stream(kinds).map(each -> "`" + each + "`").collect(Collectors.joining(", ")),
        Arrays.stream(kinds).map(Fault::of).toList(),
        operations.equals(ALL_FIVE) ? "all five" : String.join(", ", operations),
        operations,
        driver,
        exception,
        application);
  }

  private static FaultOutcome atAnAbort() {
    return new FaultOutcome(
        Kind.BEHIND_ITS_CAUSE,
        "any that applies, latency aside",
        Arrays.stream(FaultKind.values())
            .filter(kind -> kind != FaultKind.LATENCY)
            .map(Fault::of)
            .filter(fault -> isFor(fault, "AbortTransaction"))
            .toList(),
        "AbortTransaction",
        List.of("AbortTransaction"),
        "ignores it",
        IllegalStateException.class,
        "the exception that caused the abort");
  }

  private static boolean isFor(Fault fault, String operation) {
    try {
      Fault unused = fault.onOperation(operation);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static FaultOutcome late() {
    return new FaultOutcome(
        Kind.LATE,
        "`LATENCY`",
        List.of(Fault.latency(Duration.ofMillis(1))),
        "any",
        ALL_FIVE,
        "waits",
        RuntimeException.class,
        "nothing but time");
  }
}
