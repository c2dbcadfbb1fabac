package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/**
 * What one stream has delivered so far, and how it goes on. It reads the journal where it stopped
 * the last time, so commits know nothing of it and nothing is lost. Used under the lock of its job.
 */
public final class StreamFeed {

  private final Ledger source;
  private final Instant from;
  private final Optional<Instant> end;
  private final String kinesisStreamArn;
  private final String streamArn;
  private final StreamRecords records;
  private final RecordDestination destination;
  private long nextBlock;
  private long delivered;

  /**
   * A feed that has delivered nothing yet.
   *
   * @param from the first time of which blocks are wanted
   */
  public StreamFeed(
      Ledger source,
      Instant from,
      StreamOrder order,
      String streamArn,
      RecordDestination destination) {
    this.source = source;
    this.from = from;
    this.end = order.exclusiveEndTime();
    this.kinesisStreamArn = order.kinesisStreamArn();
    this.streamArn = streamArn;
    this.records = new StreamRecords(streamArn);
    this.destination = destination;
  }

  /**
   * Delivers everything that was committed up to now.
   *
   * @param clock the present time, asked for before this call
   * @return whether the end of the stream is reached
   */
  public boolean advance(Instant clock) {
    LedgerState state = source.settledState();
    BlockTimes times = new BlockTimes(state.journal());
    if (delivered == 0) {
      put(records.created());
      nextBlock = times.firstAtOrAfter(from);
    }
    long stop = end.map(times::firstAtOrAfter).orElse(state.journal().size());
    while (nextBlock < stop) {
      records.of(state.journal().block(nextBlock)).forEach(this::put);
      nextBlock++;
    }
    boolean over = end.filter(time -> !times.present(clock).isBefore(time)).isPresent();
    if (over) {
      put(records.completed());
    }
    return over;
  }

  private void put(IonBytes data) {
    destination.put(kinesisStreamArn, new DeliveredRecord(partitionKey(), data));
    delivered++;
  }

  /** Looks like an id of the service, and comes out the same in every run with the same ids. */
  private String partitionKey() {
    byte[] hash = QldbHash.ofString(streamArn + "#" + delivered).toByteArray();
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UniqueId(bytes.getLong(), bytes.getLong()).toString();
  }
}
