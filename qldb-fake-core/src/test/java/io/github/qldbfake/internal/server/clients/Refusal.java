package io.github.qldbfake.internal.server.clients;

import org.jspecify.annotations.Nullable;

/** An error of the service, as the client behind the scenario understood it. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int status;
  private final @Nullable String requestId;
  private final @Nullable String subject;

  /**
   * @param type the name of the class that the client threw; the code in the answer if the model
   *     has no such class
   * @param subject the resource or parameter that the error names
   */
  Refusal(
      String type,
      int status,
      String message,
      @Nullable String requestId,
      @Nullable String subject,
      Throwable cause) {
    super(message, cause);
    this.type = type;
    this.status = status;
    this.requestId = requestId;
    this.subject = subject;
  }

  /** The type and the HTTP status, such as {@code ResourceNotFoundException 404}. */
  String kind() {
    return type + " " + status;
  }

  @Nullable String requestId() {
    return requestId;
  }

  @Nullable String subject() {
    return subject;
  }
}
