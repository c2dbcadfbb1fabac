package io.github.qldbfake.internal.delivery;

/** A destination that did not take what was delivered. */
public final class DeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String code;

  /**
   * A delivery that failed.
   *
   * @param code the error code of the destination, such as {@code NoSuchBucket}
   * @param message what the destination says of it
   */
  public DeliveryException(Reason reason, String code, String message) {
    super(message);
    this.reason = reason;
    this.code = code;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The error code of the destination. */
  public String code() {
    return code;
  }

  /** What can be wrong. */
  public enum Reason {
    /** The bucket or the stream does not exist. */
    NOT_FOUND,
    /** The destination refuses the caller. */
    ACCESS_DENIED,
    /** The destination refuses what it is given: a name, a setting. */
    REFUSED,
    /** Anything else: it cannot be reached, is throttled, or failed. */
    UNAVAILABLE
  }
}
