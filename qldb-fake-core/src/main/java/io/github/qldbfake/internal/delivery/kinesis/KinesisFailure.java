package io.github.qldbfake.internal.delivery.kinesis;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesis.model.ResourceNotFoundException;

/** What an error of the client means for a stream. */
final class KinesisFailure {

  private KinesisFailure() {}

  static DeliveryException of(SdkException error) {
    if (error instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
      AwsErrorDetails details = answer.awsErrorDetails();
      return new DeliveryException(reason(answer), details.errorCode(), details.errorMessage());
    }
    // No answer that makes sense.
    return new DeliveryException(
        Reason.UNAVAILABLE, error.getClass().getSimpleName(), String.valueOf(error.getMessage()));
  }

  /** The key of an encrypted stream can refuse as well as the stream. */
  private static Reason reason(AwsServiceException answer) {
    if (answer instanceof ResourceNotFoundException) {
      return Reason.NOT_FOUND;
    }
    String code = String.valueOf(answer.awsErrorDetails().errorCode());
    return code.endsWith("AccessDeniedException") ? Reason.ACCESS_DENIED : Reason.UNAVAILABLE;
  }
}
