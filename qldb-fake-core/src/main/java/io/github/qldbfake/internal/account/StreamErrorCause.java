package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import java.util.Optional;

/** What the service says about why a stream is IMPAIRED. */
public enum StreamErrorCause {
  /** The Kinesis stream does not exist. */
  KINESIS_STREAM_NOT_FOUND,
  /** The Kinesis stream may not be written to. */
  IAM_PERMISSION_REVOKED;

  /** The cause that a failure is; empty for one that the service has no name for. */
  static Optional<StreamErrorCause> of(DeliveryException failure) {
    return switch (failure.reason()) {
      case NOT_FOUND -> Optional.of(KINESIS_STREAM_NOT_FOUND);
      case ACCESS_DENIED -> Optional.of(IAM_PERMISSION_REVOKED);
      case REFUSED, UNAVAILABLE -> Optional.empty();
    };
  }
}
