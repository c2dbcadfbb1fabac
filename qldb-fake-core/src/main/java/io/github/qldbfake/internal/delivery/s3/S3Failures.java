package io.github.qldbfake.internal.delivery.s3;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a failed request says of S3, in our own terms. */
final class S3Failures {

  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;

  private S3Failures() {}

  /** S3 has answered with an error; one that is not its own has no code but the status. */
  static DeliveryException answered(S3Exception error) {
    Optional<AwsErrorDetails> details = Optional.ofNullable(error.awsErrorDetails());
    String code =
        details.map(AwsErrorDetails::errorCode).orElseGet(() -> String.valueOf(error.statusCode()));
    String message = details.map(AwsErrorDetails::errorMessage).orElseGet(error::getMessage);
    return new DeliveryException(reason(error.statusCode(), code), code, message);
  }

  /** No answer has come. */
  static DeliveryException unanswered(SdkClientException error) {
    return new DeliveryException(
        Reason.UNAVAILABLE, "ServiceUnavailable", String.valueOf(error.getMessage()));
  }

  private static Reason reason(int status, String code) {
    if (code.equals("NoSuchBucket")) {
      return Reason.NOT_FOUND;
    }
    if (status == 403) {
      return Reason.ACCESS_DENIED;
    }
    boolean again = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
    return again ? Reason.UNAVAILABLE : Reason.REFUSED;
  }
}
