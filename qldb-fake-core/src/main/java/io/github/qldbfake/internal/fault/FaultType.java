package io.github.qldbfake.internal.fault;

import java.util.Set;

/** What can go wrong, and on which operations. */
public enum FaultType {
  OCC_CONFLICT("occConflict", Set.of("CommitTransaction")),
  TRANSACTION_EXPIRED("transactionExpired", ServiceOperations.WITH_STATEMENTS),
  SESSION_EXPIRED("sessionExpired", ServiceOperations.IN_SESSION),
  INVALID_SESSION("invalidSession", ServiceOperations.IN_SESSION),
  RATE_EXCEEDED("rateExceeded", ServiceOperations.OF_SESSIONS),
  CAPACITY_EXCEEDED("capacityExceeded", ServiceOperations.OF_SESSIONS),
  INTERNAL_FAILURE("internalFailure", ServiceOperations.ALL),
  THROTTLING("throttling", ServiceOperations.OF_CONTROL_PLANE),
  LATENCY("latency", ServiceOperations.ALL),
  DROPPED_CONNECTION("droppedConnection", ServiceOperations.ALL),
  LOST_ANSWER("lostAnswer", ServiceOperations.ALL);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // it comes from Set.of or Set.copyOf
  private final Set<String> operations;

  FaultType(String label, Set<String> operations) {
    this.label = label;
    this.operations = operations;
  }

  /** Its name in texts. */
  @Override
  public String toString() {
    return label;
  }

  Set<String> operations() {
    return operations;
  }
}
