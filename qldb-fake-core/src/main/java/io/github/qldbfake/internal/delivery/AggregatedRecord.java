package io.github.qldbfake.internal.delivery;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of a stream that become one Kinesis record, in the format of the Kinesis Producer
 * Library: four bytes of magic, a message in protobuf, and its MD5.
 *
 * <pre>
 * message AggregatedRecord {
 *   repeated string partition_key_table = 1;
 *   repeated string explicit_hash_key_table = 2;
 *   repeated Record records = 3;
 * }
 * message Record {
 *   required uint64 partition_key_index = 1;
 *   optional uint64 explicit_hash_key_index = 2;
 *   required bytes data = 3;
 * }
 * </pre>
 */
final class AggregatedRecord {

  /** The most bytes that the library packs into one Kinesis record. */
  static final int MOST_BYTES = 51_200;

  private static final byte[] MAGIC = {(byte) 0xF3, (byte) 0x89, (byte) 0x9A, (byte) 0xC2};
  private static final int MD5_BYTES = 16;

  private final boolean sharded;
  private final List<DeliveredRecord> packed = new ArrayList<>();
  private final ProtobufMessage partitionKeys = new ProtobufMessage();
  private final ProtobufMessage hashKeys = new ProtobufMessage();
  private final ProtobufMessage records = new ProtobufMessage();

  /**
   * An empty one.
   *
   * @param sharded gives every record the hash key of the first, so that all belong to the shard
   *     which the Kinesis record goes to
   */
  AggregatedRecord(boolean sharded) {
    this.sharded = sharded;
  }

  boolean isEmpty() {
    return packed.isEmpty();
  }

  /** Adds a record if there is room: always the first, whatever its size. */
  boolean offer(DeliveredRecord next) {
    ProtobufMessage key = new ProtobufMessage().text(1, next.partitionKey());
    ProtobufMessage content = new ProtobufMessage().bytes(3, message(next).toByteArray());
    if (!isEmpty() && size() + key.size() + content.size() > MOST_BYTES) {
      return false;
    }
    if (sharded && isEmpty()) {
      hashKeys.text(2, hashKey(next.partitionKey()));
    }
    partitionKeys.fields(key);
    records.fields(content);
    packed.add(next);
    return true;
  }

  /** All that was added, at least one; like the library, a single record as it is. */
  KinesisRecord toKinesisRecord() {
    DeliveredRecord first = packed.get(0);
    if (packed.size() == 1) {
      return KinesisRecord.of(first);
    }
    byte[] message =
        new ProtobufMessage().fields(partitionKeys).fields(hashKeys).fields(records).toByteArray();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(MAGIC);
    data.writeBytes(message);
    data.writeBytes(md5(message));
    // The key of the first decides the shard, as the library's explicit hash key does.
    return new KinesisRecord(first.partitionKey(), data.toByteArray(), List.copyOf(packed));
  }

  private ProtobufMessage message(DeliveredRecord next) {
    ProtobufMessage message = new ProtobufMessage().number(1, packed.size());
    if (sharded) {
      message.number(2, 0);
    }
    return message.bytes(3, next.data().toByteArray());
  }

  private int size() {
    return MAGIC.length + partitionKeys.size() + hashKeys.size() + records.size() + MD5_BYTES;
  }

  /** What Kinesis makes of a partition key to find the shard: a number of 128 bits. */
  private static String hashKey(String partitionKey) {
    byte[] key = partitionKey.getBytes(StandardCharsets.UTF_8);
    return new BigInteger(1, md5(key)).toString();
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
