package io.github.qldbfake.internal.delivery;

/** Where streams put their records. Implementations are thread-safe. */
@FunctionalInterface
public interface RecordDestination {

  /** Keeps a record for good, after all that went to the same Kinesis stream. */
  void put(String kinesisStreamArn, DeliveredRecord delivered);
}
