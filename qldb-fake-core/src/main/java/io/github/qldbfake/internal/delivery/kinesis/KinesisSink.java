package io.github.qldbfake.internal.delivery.kinesis;

import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.RecordSink;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesis.KinesisClient;

/**
 * Puts records one by one: PutRecords may take the second and not the first. Aggregation makes up
 * for the time.
 */
final class KinesisSink implements RecordSink {

  private final KinesisClient client;
  private final String streamArn;

  KinesisSink(KinesisClient client, String streamArn) {
    this.client = client;
    this.streamArn = streamArn;
  }

  @Override
  public void put(KinesisRecord kinesisRecord) {
    try {
      client.putRecord(
          request ->
              request
                  .streamARN(streamArn)
                  .partitionKey(kinesisRecord.partitionKey())
                  .data(SdkBytes.fromByteArrayUnsafe(kinesisRecord.data())));
    } catch (SdkException e) {
      throw KinesisFailure.of(e);
    }
  }

  /** The Kinesis Client Library does, and a stream that has one shard today can be split. */
  @Override
  public boolean isSharded() {
    return true;
  }

  @Override
  public void close() {
    client.close();
  }
}
