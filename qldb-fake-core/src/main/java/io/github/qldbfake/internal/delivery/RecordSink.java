package io.github.qldbfake.internal.delivery;

/** An open way into one Kinesis stream. Used by one thread at a time. */
public interface RecordSink extends AutoCloseable {

  /**
   * Keeps a record for good, after all that were put before.
   *
   * @throws DeliveryException if it was not taken, or if nobody knows; it is to be put again then
   */
  void put(KinesisRecord kinesisRecord);

  /**
   * Whether consumers hold the hash key of each record within an aggregated one against the shard
   * that they read it from, and drop those that belong elsewhere.
   */
  boolean isSharded();

  /** Gives back what it holds. A second call does nothing. */
  @Override
  void close();
}
