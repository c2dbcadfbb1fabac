package io.github.qldbfake;

import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.delivery.s3.S3Destination;

/** The way to the one part that needs the S3 client of the AWS SDK, which is optional. */
final class S3 {

  private S3() {}

  /**
   * A destination of exports.
   *
   * @throws QldbFakeException if the client is not on the class path, or lacks something
   */
  static ObjectDestination destination(AwsEndpoint s3) {
    try {
      return new S3Destination(s3.target());
    } catch (NoClassDefFoundError e) {
      throw new QldbFakeException(
          "exports to S3 need software.amazon.awssdk:s3 and an HTTP client such as"
              + " software.amazon.awssdk:url-connection-client on the class path",
          e);
    } catch (IllegalArgumentException e) {
      throw new QldbFakeException("exports cannot go to S3: " + e.getMessage(), e);
    }
  }
}
