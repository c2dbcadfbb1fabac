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
 * the last time, so commits know nothing of it and nothing is lost. A record that the destination
 * does not take stays the next one, so the order holds and each arrives at least once. Used by one
 * thread at a time, but for {@link #stop}.
 */
public final class StreamFeed {

  /** How much is put before other streams get their turn. */
  private static final int PUTS_A_TURN = 32;

  private final Ledger source;
  private final Instant from;
  private final Optional<Instant> end;
  private final String streamArn;
  private final StreamRecords records;
  private final RecordSink sink;
  private final RecordPacker packer;
  private long nextBlock;
  private long made;
  private boolean endMade;
  private volatile boolean stopped;

  /**
   * A feed that has delivered nothing yet.
   *
   * @param from the first time of which blocks are wanted
   * @param sink closed by the caller
   */
  public StreamFeed(
      Ledger source, Instant from, StreamOrder order, String streamArn, RecordSink sink) {
    this.source = source;
    this.from = from;
    this.end = order.exclusiveEndTime();
    this.streamArn = streamArn;
    this.records = new StreamRecords(streamArn);
    this.sink = sink;
    this.packer = new RecordPacker(order.aggregationEnabled(), sink.isSharded());
  }

  /**
   * Delivers what was committed up to now, but no more than a turn's worth.
   *
   * @param clock the present time, asked for before this call
   * @return how far it came
   * @throws DeliveryException if the destination did not take a record; the next call goes on there
   */
  public Progress advance(Instant clock) {
    LedgerState state = source.settledState();
    BlockTimes times = new BlockTimes(state.journal());
    if (made == 0) {
      make(records.created());
      nextBlock = times.firstAtOrAfter(from);
    }
    long stop = end.map(times::firstAtOrAfter).orElse(state.journal().size());
    int puts = putReady();
    while (nextBlock < stop && puts < PUTS_A_TURN && !stopped) {
      records.of(state.journal().block(nextBlock)).forEach(this::make);
      nextBlock++;
      puts += putReady();
    }
    if (nextBlock < stop) {
      return Progress.MORE;
    }
    boolean over = end.filter(time -> !times.present(clock).isBefore(time)).isPresent();
    if (over && !endMade) {
      make(records.completed());
      endMade = true;
    }
    packer.close();
    putReady();
    return over ? Progress.OVER : Progress.CAUGHT_UP;
  }

  /** Lets nothing more be put than what is being put at the moment. For any thread. */
  public void stop() {
    stopped = true;
  }

  /** Puts what is ready, and gives the number. */
  private int putReady() {
    int puts = 0;
    Optional<KinesisRecord> next = packer.next();
    while (next.isPresent() && !stopped) {
      sink.put(next.get());
      packer.remove();
      puts++;
      next = packer.next();
    }
    return puts;
  }

  private void make(IonBytes data) {
    packer.add(new DeliveredRecord(partitionKey(), data));
    made++;
  }

  /** Looks like an id of the service, and comes out the same in every run with the same ids. */
  private String partitionKey() {
    byte[] hash = QldbHash.ofString(streamArn + "#" + made).toByteArray();
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UniqueId(bytes.getLong(), bytes.getLong()).toString();
  }

  /** How far a feed came. */
  public enum Progress {
    /** There is more to deliver. */
    MORE,
    /** All that was committed is delivered. */
    CAUGHT_UP,
    /** The end of the stream is delivered. */
    OVER
  }
}
