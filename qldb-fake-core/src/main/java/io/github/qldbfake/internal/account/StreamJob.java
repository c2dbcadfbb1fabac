package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.RecordSink;
import io.github.qldbfake.internal.delivery.StreamFeed;
import io.github.qldbfake.internal.delivery.StreamFeed.Progress;
import io.github.qldbfake.internal.delivery.StreamOrder;
import io.github.qldbfake.internal.ledger.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream of a journal. In memory it delivers what was committed whenever somebody looks at it or
 * at what it delivers to; elsewhere {@link LiveStreams} lets it deliver. Thread-safe.
 *
 * <p>Two locks: {@code delivering} is held while records are put, which can take long, and lets one
 * thread at a time do so. The monitor guards what is shown and is never held while records are put,
 * so nobody who looks at a stream waits for Kinesis. The monitor may be taken under {@code
 * delivering}, not the other way round.
 */
public final class StreamJob implements JournalJob {

  private static final Logger LOG = LoggerFactory.getLogger(StreamJob.class);

  private final JobOrigin origin;
  private final StreamOrder order;
  private final InstantSource clock;
  private final Ledger source;
  private final boolean live;
  private final RecordSink sink;
  private final StreamFeed feed;
  private final ReentrantLock delivering = new ReentrantLock();
  private TagSet tags;
  private StreamCondition condition = StreamCondition.of(StreamStatus.ACTIVE);
  private Instant unimpairedSince;
  private @Nullable Instant end;

  /**
   * A stream that has delivered nothing yet.
   *
   * @param live whether it is left to a thread of its own to deliver
   * @param sink closed by this stream once it has ended
   */
  StreamJob(
      JobOrigin origin,
      StreamOrder order,
      TagSet tags,
      InstantSource clock,
      Ledger source,
      boolean live,
      RecordSink sink) {
    this.origin = origin;
    this.order = order;
    this.tags = tags;
    this.clock = clock;
    this.source = source;
    this.live = live;
    this.sink = sink;
    this.unimpairedSince = origin.created();
    Instant from = origin.ledger().journalStart(order.inclusiveStartTime());
    this.feed = new StreamFeed(source, from, order, arn(), sink);
  }

  @Override
  public JobOrigin origin() {
    return origin;
  }

  /** What was asked for. */
  public StreamOrder order() {
    return order;
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:stream/LEDGER/ID}. */
  public String arn() {
    String ledger = origin.ledger().arn();
    String prefix = ledger.substring(0, ledger.lastIndexOf(':') + 1);
    return prefix + "stream/" + origin.ledger().name() + "/" + origin.id();
  }

  /** Whether a thread of its own delivers. */
  boolean isLive() {
    return live;
  }

  /** Runs {@code listener} after every commit that it may have to deliver. */
  void whenCommitted(Runnable listener) {
    source.afterCommit(listener);
  }

  /** Whether the last turn failed. */
  synchronized boolean isImpaired() {
    return condition.status() == StreamStatus.IMPAIRED;
  }

  /** How it is now; of a live one, how it was after the last turn. */
  public StreamCondition condition() {
    advance();
    return shown();
  }

  /** The tags. */
  public synchronized TagSet tags() {
    return tags;
  }

  /** Changes the tags. */
  public synchronized void changeTags(UnaryOperator<TagSet> change) {
    tags = change.apply(tags);
  }

  /**
   * Ends it, impaired or not. What was committed before is delivered, if that needs no waiting;
   * what a live one is just putting may still arrive.
   *
   * @throws ServiceException ResourcePreconditionNotMetException if it has ended
   */
  public void cancel() {
    advance();
    if (!end(StreamStatus.CANCELED, clock.instant())) {
      throw ControlErrors.streamNotActive(origin.id().toString());
    }
  }

  /** Ends it together with its account. */
  void discard() {
    boolean unused = end(StreamStatus.CANCELED, clock.instant());
  }

  @Override
  public void advance() {
    if (!live) {
      while (deliver()) {
        // There is more.
      }
    }
  }

  /**
   * Delivers a turn's worth of what was committed up to now; nothing if it has ended.
   *
   * @return whether there is more that can be delivered at once
   */
  boolean deliver() {
    delivering.lock();
    try {
      return isRunning() && turn(clock.instant());
    } finally {
      if (!isRunning()) {
        sink.close();
      }
      delivering.unlock();
    }
  }

  @Override
  public synchronized Optional<Instant> end() {
    return Optional.ofNullable(end);
  }

  private boolean turn(Instant now) {
    try {
      Progress progress = feed.advance(now);
      activate(now);
      if (progress == Progress.OVER) {
        complete();
      }
      return progress == Progress.MORE;
    } catch (DeliveryException e) {
      impair(e);
      return false;
    }
  }

  private synchronized StreamCondition shown() {
    return condition;
  }

  // It may have been cancelled during a turn; then that stands.

  private synchronized void activate(Instant now) {
    if (condition.status() == StreamStatus.IMPAIRED) {
      condition = StreamCondition.of(StreamStatus.ACTIVE);
      unimpairedSince = now;
    }
  }

  private synchronized void impair(DeliveryException failure) {
    if (end != null) {
      return;
    }
    if (condition.status() != StreamStatus.IMPAIRED) {
      LOG.warn(
          "Stream {} of the ledger {} is impaired: {} {}",
          order.streamName(),
          origin.ledger().name(),
          failure.code(),
          failure.getMessage());
    }
    condition = new StreamCondition(StreamStatus.IMPAIRED, StreamErrorCause.of(failure));
  }

  /** It ended at its time, however late somebody looked; but not while it was impaired. */
  private synchronized void complete() {
    Instant due = order.exclusiveEndTime().orElseThrow();
    boolean unused =
        end(StreamStatus.COMPLETED, due.isAfter(unimpairedSince) ? due : unimpairedSince);
  }

  private synchronized boolean end(StreamStatus last, Instant time) {
    if (end != null) {
      return false;
    }
    feed.stop();
    condition = StreamCondition.of(last);
    end = time.truncatedTo(ChronoUnit.MILLIS);
    return true;
  }
}
