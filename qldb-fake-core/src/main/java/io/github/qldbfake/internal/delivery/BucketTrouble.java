package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.delivery.DeliveryException.Reason;

/** What can be wrong with a bucket, with the code and the text of S3. */
public enum BucketTrouble {
  /** There is none of that name. */
  MISSING(Reason.NOT_FOUND, "NoSuchBucket", "The specified bucket does not exist"),
  /** The role may not write to it. */
  ACCESS_DENIED(Reason.ACCESS_DENIED, "AccessDenied", "Access Denied"),
  /** S3 itself fails. */
  BROKEN(
      Reason.UNAVAILABLE, "InternalError", "We encountered an internal error. Please try again.");

  private final Reason reason;
  private final String code;
  private final String message;

  BucketTrouble(Reason reason, String code, String message) {
    this.reason = reason;
    this.code = code;
    this.message = message;
  }

  DeliveryException asException() {
    return new DeliveryException(reason, code, message);
  }
}
