package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An export of a journal. Manifest and data are written when it begins; when it is over, by the
 * clock or by the number of describes, the manifest that completes it. What the destination does
 * not take is tried again whenever somebody looks. Thread-safe.
 */
public final class ExportJob implements JournalJob {

  private static final Logger LOG = LoggerFactory.getLogger(ExportJob.class);

  private final JobOrigin origin;
  private final ExportOrder order;
  private final InstantSource clock;
  private final Passage passage;
  private final ExportWriter writer;

  /** Whoever has it writes. Only {@link #begin} waits for it: writing can take long. */
  private final ReentrantLock writing = new ReentrantLock();

  private volatile boolean started;
  private volatile @Nullable Instant end;
  private @Nullable Instant lastFailure;

  ExportJob(
      JobOrigin origin,
      ExportOrder order,
      InstantSource clock,
      Transition completion,
      ExportWriter writer) {
    this.origin = origin;
    this.order = order;
    this.clock = clock;
    this.passage = new Passage(completion, origin.created());
    this.writer = writer;
  }

  @Override
  public JobOrigin origin() {
    return origin;
  }

  /** What was asked for. */
  public ExportOrder order() {
    return order;
  }

  /** The state as of now. */
  public ExportStatus status() {
    advance();
    return isRunning() ? ExportStatus.IN_PROGRESS : ExportStatus.COMPLETED;
  }

  /** Notes that it is being described, which may be what its completion waits for. */
  public void describe() {
    synchronized (passage) {
      passage.describe();
    }
  }

  /**
   * Writes the manifest of the start, and all that can be written by now.
   *
   * @throws DeliveryException if the destination does not take the manifest; then there is no
   *     export
   */
  void begin() {
    // Held from before the start is known: else somebody who looks could be the one who writes the
    // rest, and this call return before an export that needs no time is completed.
    writing.lock();
    try {
      writer.start();
      started = true;
      write();
    } finally {
      writing.unlock();
    }
  }

  /** Whether the manifest of the start is written: before that nobody may see it. */
  boolean isStarted() {
    return started;
  }

  /** While somebody else writes, there is nothing to do. */
  @Override
  public void advance() {
    if (started && isRunning() && writing.tryLock()) {
      try {
        write();
      } finally {
        writing.unlock();
      }
    }
  }

  private void write() {
    Instant now = clock.instant();
    try {
      writer.writeData();
      Optional<Instant> due = due(now);
      if (due.isPresent() && isRunning()) {
        writer.complete();
        end = isDelayed(due.get()) ? now : due.get();
      }
    } catch (DeliveryException e) {
      report(e);
      lastFailure = now;
    }
  }

  private Optional<Instant> due(Instant now) {
    synchronized (passage) {
      return passage.end(now);
    }
  }

  /** A failure while there was still time has not delayed it. */
  private boolean isDelayed(Instant due) {
    return lastFailure != null && !lastFailure.isBefore(due);
  }

  private void report(DeliveryException failure) {
    String text = "Export {} of the ledger {} waits for its destination: {}";
    Object[] facts = {
      origin.id(), origin.ledger().name(), failure.code() + " " + failure.getMessage()
    };
    if (lastFailure == null) {
      LOG.warn(text, facts);
    } else {
      LOG.debug(text, facts);
    }
  }

  @Override
  public Optional<Instant> end() {
    return Optional.ofNullable(end);
  }
}
