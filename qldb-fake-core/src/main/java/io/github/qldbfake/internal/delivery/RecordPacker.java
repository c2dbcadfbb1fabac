package io.github.qldbfake.internal.delivery;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Makes Kinesis records of the records of one stream, which keep their order. */
final class RecordPacker {

  private final boolean aggregating;
  private final boolean sharded;
  private final Queue<KinesisRecord> ready = new ArrayDeque<>();
  private AggregatedRecord open;

  /** A packer that has nothing yet; see {@link RecordSink#isSharded}. */
  RecordPacker(boolean aggregating, boolean sharded) {
    this.aggregating = aggregating;
    this.sharded = sharded;
    this.open = new AggregatedRecord(sharded);
  }

  void add(DeliveredRecord next) {
    if (!aggregating) {
      ready.add(KinesisRecord.of(next));
    } else if (!open.offer(next)) {
      close();
      open.offer(next);
    }
  }

  /** Makes what is still open ready, because nothing follows for now. */
  void close() {
    if (!open.isEmpty()) {
      ready.add(open.toKinesisRecord());
      open = new AggregatedRecord(sharded);
    }
  }

  /** The oldest that is ready; it stays so until {@link #remove}. */
  Optional<KinesisRecord> next() {
    return Optional.ofNullable(ready.peek());
  }

  /** Forgets the oldest that is ready. */
  void remove() {
    ready.remove();
  }
}
