package io.github.qldbfake;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.delivery.kinesis.KinesisDestination;

/** The way to the one part that needs the Kinesis client of the AWS SDK, which is optional. */
final class Kinesis {

  private Kinesis() {}

  /**
   * A destination of streams.
   *
   * @throws QldbFakeException if the client is not on the class path
   */
  static RecordDestination destination(AwsEndpoint kinesis) {
    try {
      return new KinesisDestination(kinesis.target());
    } catch (NoClassDefFoundError | DeliveryException e) {
      throw new QldbFakeException(
          "streams to Kinesis need software.amazon.awssdk:kinesis and an HTTP client such as"
              + " software.amazon.awssdk:url-connection-client on the class path: "
              + e.getMessage(),
          e);
    }
  }
}
