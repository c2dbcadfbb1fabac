package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.delivery.RecordSink;

/** A Kinesis in this process that keeps nothing. */
final class DiscardedRecords implements RecordDestination {

  @Override
  public RecordSink open(String kinesisStreamArn) {
    return new RecordSink() {
      @Override
      public void put(KinesisRecord kinesisRecord) {}

      @Override
      public boolean isSharded() {
        return false;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public boolean isRemote() {
    return false;
  }
}
