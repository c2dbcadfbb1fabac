package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.InvalidSessionException;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.awssdk.services.qldbsession.model.QldbSessionException;

/** Errors of the service as the SDK hands them to a program: class, status and text. */
final class Refusals {

  private static final String CONFLICT =
      "Optimistic concurrency control (OCC) failure encountered while committing the transaction";

  private Refusals() {}

  static void assertBadRequest(ThrowingCallable call, String text) {
    assertRefused(call, BadRequestException.class, text);
  }

  static void assertInvalidSession(ThrowingCallable call, String text) {
    assertRefused(call, InvalidSessionException.class, text);
  }

  static void assertConflict(ThrowingCallable call) {
    assertRefused(call, OccConflictException.class, CONFLICT);
  }

  private static void assertRefused(
      ThrowingCallable call, Class<? extends QldbSessionException> type, String text) {
    QldbSessionException error = catchThrowableOfType(type, call);
    assertThat(error).as("the command has to be refused").isNotNull();
    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(text);
    assertThat(error.statusCode()).isEqualTo(400);
  }
}
