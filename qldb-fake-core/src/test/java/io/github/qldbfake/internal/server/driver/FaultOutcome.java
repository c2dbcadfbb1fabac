package io.github.qldbfake.internal.server.driver;

import io.github.qldbfake.Fault;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the Java driver does about faults: what {@link FaultsInTheDriverTest} tries, and a row of
 * the table in docs/junit5.md.
 *
 * @param names the faults as the row has them
 * @param faults those that are tried
 * @param place the operations as the row has them
 * @param operations those at which it is tried
 * @param driver what the driver does, in the words of the row
 * @param exception what the application sees, if it sees one
 * @param application what it sees, in the words of the row
 */
record FaultOutcome(
    Kind kind,
    String names,
    List<Fault> faults,
    String place,
    List<String> operations,
    String driver,
    Class<? extends Exception> exception,
    String application) {

  /** How a fault ends. */
  enum Kind {
    /** One is retried, and one that stays shows after the last retry. */
    RETRIED,
    /** It shows at once. */
    SHOWN,
    /** A commit whose answer is lost is retried, and done twice. */
    DONE_TWICE,
    /** The application gets what made it abort. */
    BEHIND_ITS_CAUSE,
    /** The driver can be closed all the same. */
    CLOSED,
    /** It comes out of the closing of the driver. */
    THROWN_BY_CLOSE,
    /** It only takes longer. */
    LATE
  }

  /** A fault at an operation, and the exception that it shows as. */
  record Case(Fault fault, String operation, Class<? extends Exception> exception) {

    @Override
    public String toString() {
      return fault + " at " + operation;
    }

    /** Whether the driver meets it before it calls the code of the application. */
    boolean isBeforeTheCode() {
      return operation.equals("StartSession") || operation.equals("StartTransaction");
    }
  }

  /** All that is tried of it. */
  Stream<Case> cases() {
    return faults.stream()
        .flatMap(
            fault -> operations.stream().map(operation -> new Case(fault, operation, exception)));
  }

  /** The row in the table. */
  String row() {
    return "| " + String.join(" | ", names, place, driver, application) + " |";
  }
}
