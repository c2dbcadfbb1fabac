package io.github.qldbfake.internal.account;

import java.util.Optional;

/**
 * How a stream is at one moment.
 *
 * @param cause empty unless it is IMPAIRED, and even then if the service has no name for the cause
 */
public record StreamCondition(StreamStatus status, Optional<StreamErrorCause> cause) {

  /** Nothing is wrong. */
  static StreamCondition of(StreamStatus status) {
    return new StreamCondition(status, Optional.empty());
  }
}
