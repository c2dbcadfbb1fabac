package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.internal.account.ServiceException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The error an operation has to answer with. */
record ExpectedError(String type, int status) {

  static final ExpectedError NOT_FOUND = new ExpectedError("ResourceNotFoundException", 404);
  static final ExpectedError NOT_ACTIVE =
      new ExpectedError("ResourcePreconditionNotMetException", 412);
  static final ExpectedError INVALID = new ExpectedError("InvalidParameterException", 400);

  static ExpectedError of(ThrowingCallable call) {
    ServiceException error = caught(call);
    return new ExpectedError(error.type(), error.status());
  }

  /** Asserts that the call is refused because of one parameter. */
  static void assertInvalid(ThrowingCallable call, String parameterName, String message) {
    ServiceException error = caught(call);
    assertThat(error).hasMessage(message);
    assertThat(new ExpectedError(error.type(), error.status())).isEqualTo(INVALID);
    assertThat(error.members()).containsOnlyKeys("ParameterName");
    assertThat(error.members()).containsEntry("ParameterName", parameterName);
  }

  private static ServiceException caught(ThrowingCallable call) {
    ServiceException error = catchThrowableOfType(ServiceException.class, call);
    assertThat(error).as("the operation has to fail").isNotNull();
    return error;
  }
}
