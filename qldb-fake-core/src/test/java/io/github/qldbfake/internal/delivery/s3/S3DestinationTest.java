package io.github.qldbfake.internal.delivery.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.AwsTarget.Credentials;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of S3, and what its answers mean. */
final class S3DestinationTest {

  private static final String KEY_ARN = "arn:aws:kms:eu-west-1:123456789012:key/k1";

  private static AwsTarget target(URI endpoint, Optional<String> region) {
    return new AwsTarget(
        Optional.of(endpoint), region, Optional.of(new Credentials("AKIDEXAMPLE", "secret")));
  }

  private static DeliveredObject object(ObjectEncryption encryption, Optional<String> kmsKeyArn) {
    return new DeliveredObject(
        new ExportTarget("bucket", "p", encryption, kmsKeyArn),
        "p/a b.ion",
        "text/x-amzn-ion",
        new byte[] {1});
  }

  private static void put(URI endpoint, DeliveredObject object) {
    new S3Destination(target(endpoint, Optional.empty())).put(object);
  }

  private static CannedS3.Request asked(
      ObjectEncryption encryption, Optional<String> kmsKeyArn, Optional<String> region) {
    try (CannedS3 s3 = new CannedS3(200, "")) {
      new S3Destination(target(s3.endpoint(), region)).put(object(encryption, kmsKeyArn));
      assertThat(s3.requests()).hasSize(1);
      return s3.requests().get(0);
    }
  }

  private static CannedS3.Request asked() {
    return asked(ObjectEncryption.NO_ENCRYPTION, Optional.empty(), Optional.empty());
  }

  @Test
  void theBucketOfAServerIsInThePath() {
    assertThat(asked().line()).isEqualTo("PUT /bucket/p/a%20b.ion");
  }

  @Test
  void theContentTypeComesAlong() {
    assertThat(asked().header("Content-Type")).hasValue("text/x-amzn-ion");
  }

  @Test
  void theObjectBelongsToTheOwnerOfTheBucket() {
    assertThat(asked().header("x-amz-acl")).hasValue("bucket-owner-full-control");
  }

  @Test
  void theRequestIsSignedWithTheKeyForTheRegion() {
    assertThat(asked().header("Authorization").orElseThrow())
        .contains("Credential=AKIDEXAMPLE/")
        .contains("/us-east-1/s3/aws4_request");
    CannedS3.Request elsewhere =
        asked(ObjectEncryption.NO_ENCRYPTION, Optional.empty(), Optional.of("eu-west-1"));
    assertThat(elsewhere.header("Authorization").orElseThrow())
        .contains("/eu-west-1/s3/aws4_request");
  }

  @Test
  void withoutEncryptionNoneIsAskedFor() {
    assertThat(asked().header("x-amz-server-side-encryption")).isEmpty();
  }

  @Test
  void encryptionWithAKeyOfS3IsAskedFor() {
    assertThat(
            asked(ObjectEncryption.SSE_S3, Optional.empty(), Optional.empty())
                .header("x-amz-server-side-encryption"))
        .hasValue("AES256");
  }

  @Test
  void encryptionWithAKeyOfKmsIsAskedFor() {
    CannedS3.Request request =
        asked(ObjectEncryption.SSE_KMS, Optional.of(KEY_ARN), Optional.empty());
    assertThat(request.header("x-amz-server-side-encryption")).hasValue("aws:kms");
    assertThat(request.header("x-amz-server-side-encryption-aws-kms-key-id")).hasValue(KEY_ARN);
  }

  @ParameterizedTest
  @CsvSource({
    "404,NoSuchBucket,NOT_FOUND",
    "403,AccessDenied,ACCESS_DENIED",
    "403,AllAccessDisabled,ACCESS_DENIED",
    "400,KMS.NotFoundException,REFUSED",
    "400,InvalidBucketName,REFUSED",
    "429,TooManyRequests,UNAVAILABLE",
    "500,InternalError,UNAVAILABLE",
    "503,SlowDown,UNAVAILABLE"
  })
  void anErrorIsPassedOnAsS3SaysIt(int status, String code, Reason reason) {
    try (CannedS3 s3 = CannedS3.failing(status, code, "This is why")) {
      assertThatThrownBy(
              () -> put(s3.endpoint(), object(ObjectEncryption.NO_ENCRYPTION, Optional.empty())))
          .isInstanceOfSatisfying(
              DeliveryException.class,
              failure -> {
                assertThat(failure.reason()).isEqualTo(reason);
                assertThat(failure.code()).isEqualTo(code);
                assertThat(failure).hasMessage("This is why");
              });
    }
  }

  @Test
  void anAnswerThatIsNoneOfS3HasItsStatusForACode() {
    try (CannedS3 other = new CannedS3(404, "<html>nothing here</html>")) {
      assertThatThrownBy(
              () -> put(other.endpoint(), object(ObjectEncryption.NO_ENCRYPTION, Optional.empty())))
          .isInstanceOfSatisfying(
              DeliveryException.class, failure -> assertThat(failure.code()).isEqualTo("404"));
    }
  }

  @Test
  void aServerThatIsNotThereIsUnavailable() {
    URI gone;
    try (CannedS3 s3 = new CannedS3(200, "")) {
      gone = s3.endpoint();
    }
    assertThatThrownBy(() -> put(gone, object(ObjectEncryption.NO_ENCRYPTION, Optional.empty())))
        .isInstanceOfSatisfying(
            DeliveryException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
              assertThat(failure.code()).isEqualTo("ServiceUnavailable");
            });
  }
}
