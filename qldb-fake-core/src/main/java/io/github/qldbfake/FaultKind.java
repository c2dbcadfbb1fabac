package io.github.qldbfake;

import io.github.qldbfake.internal.fault.FaultType;

/** What can go wrong with a request. {@link Fault} has a method for each. */
public enum FaultKind {
  /** CommitTransaction loses against another transaction; nothing is written. */
  OCC_CONFLICT,
  /** The transaction is too old; its session ends with it. */
  TRANSACTION_EXPIRED,
  /** The session is too old, and ends. */
  SESSION_EXPIRED,
  /** The service knows the session no more. */
  INVALID_SESSION,
  /** Too many commands a second: RateExceededException. Nothing happens. */
  RATE_EXCEEDED,
  /** The ledger is overloaded: CapacityExceededException, status 503. Nothing happens. */
  CAPACITY_EXCEEDED,
  /** The service fails, status 500. Nothing happens. */
  INTERNAL_FAILURE,
  /** Too many operations a second: ThrottlingException. Nothing happens. */
  THROTTLING,
  /** The request waits for a time, and is carried out then. */
  LATENCY,
  /** The connection is closed. Nothing happens. */
  DROPPED_CONNECTION,
  /** Everything happens; then the connection is closed, and the client does not know. */
  LOST_ANSWER;

  private final FaultType type;

  FaultKind() {
    this.type = FaultType.valueOf(name());
  }

  FaultType type() {
    return type;
  }
}
