package io.github.qldbfake.internal.account;

/** The states of a stream. */
public enum StreamStatus {
  /** Delivers what is committed. */
  ACTIVE,
  /** The Kinesis stream does not take what is delivered; goes on once it does. */
  IMPAIRED,
  /** Came to its end time. */
  COMPLETED,
  /** Was cancelled. */
  CANCELED
}
