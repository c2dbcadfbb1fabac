package io.github.qldbfake.internal.account;

/** The states of a stream. */
public enum StreamStatus {
  /** Delivers what is committed. */
  ACTIVE,
  /** Came to its end time. */
  COMPLETED,
  /** Was cancelled. */
  CANCELED
}
