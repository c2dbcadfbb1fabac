package io.github.qldbfake.internal.account;

import java.util.Map;

/** An error of the service as a client gets it, whatever the protocol. */
public final class ServiceException extends RuntimeException {

  private final String type;
  private final int status;
  private final Map<String, String> members;

  /**
   * An error.
   *
   * @param type the name of its shape, such as {@code ResourceNotFoundException}
   * @param status the HTTP status
   * @param message the value of its {@code Message} member
   * @param members its other members, such as {@code ResourceName}
   */
  public ServiceException(String type, int status, String message, Map<String, String> members) {
    super(message);
    this.type = type;
    this.status = status;
    this.members = Map.copyOf(members);
  }

  /** A failure of the service itself; the API models have no shape for it. */
  public static ServiceException internalFailure() {
    return internalFailure("UnknownError");
  }

  /** As the other, with a reason. */
  public static ServiceException internalFailure(String message) {
    return new ServiceException("InternalFailure", 500, message, Map.of());
  }

  /** The name of the error's shape. */
  public String type() {
    return type;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The members beside {@code Message}. */
  public Map<String, String> members() {
    return members;
  }
}
