package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.delivery.StreamFeed;
import io.github.qldbfake.internal.delivery.StreamOrder;
import io.github.qldbfake.internal.ledger.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a journal. It delivers what was committed whenever somebody looks at it or at what it
 * delivers to. Thread-safe.
 */
public final class StreamJob implements JournalJob {

  private final JobOrigin origin;
  private final StreamOrder order;
  private final InstantSource clock;
  private final StreamFeed feed;
  private TagSet tags;
  private StreamStatus status = StreamStatus.ACTIVE;
  private @Nullable Instant end;

  StreamJob(
      JobOrigin origin,
      StreamOrder order,
      TagSet tags,
      InstantSource clock,
      Ledger source,
      RecordDestination destination) {
    this.origin = origin;
    this.order = order;
    this.tags = tags;
    this.clock = clock;
    Instant from = origin.ledger().journalStart(order.inclusiveStartTime());
    this.feed = new StreamFeed(source, from, order, arn(), destination);
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

  /** The state as of now. */
  public synchronized StreamStatus status() {
    advance();
    return status;
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
   * Ends it; what was committed before is delivered.
   *
   * @throws ServiceException ResourcePreconditionNotMetException if it has ended
   */
  public synchronized void cancel() {
    if (status() != StreamStatus.ACTIVE) {
      throw ControlErrors.streamNotActive(origin.id().toString());
    }
    end(StreamStatus.CANCELED, clock.instant());
  }

  @Override
  public synchronized void advance() {
    if (status == StreamStatus.ACTIVE && feed.advance(clock.instant())) {
      Instant due = order.exclusiveEndTime().orElseThrow();
      end(StreamStatus.COMPLETED, due.isAfter(origin.created()) ? due : origin.created());
    }
  }

  @Override
  public synchronized Optional<Instant> end() {
    return Optional.ofNullable(end);
  }

  private void end(StreamStatus last, Instant time) {
    status = last;
    end = time.truncatedTo(ChronoUnit.MILLIS);
  }
}
