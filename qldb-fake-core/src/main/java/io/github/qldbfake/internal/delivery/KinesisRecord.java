package io.github.qldbfake.internal.delivery;

import java.util.List;

/**
 * A record of a Kinesis stream.
 *
 * @param partitionKey 1 to 256 characters
 * @param data the Ion binary of one record of a stream, or several of them in the format of the
 *     Kinesis Producer Library
 * @param records what is in it, in order; at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record KinesisRecord(String partitionKey, byte[] data, List<DeliveredRecord> records) {

  /** One record of a stream as it is. */
  static KinesisRecord of(DeliveredRecord only) {
    return new KinesisRecord(only.partitionKey(), only.data().toByteArray(), List.of(only));
  }
}
