package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportWriter;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An export of a journal. The data is written when it begins; when it is over, by the clock or by
 * the number of describes, the manifest that completes it. Thread-safe.
 */
public final class ExportJob implements JournalJob {

  private final JobOrigin origin;
  private final ExportOrder order;
  private final InstantSource clock;
  private final ExportWriter writer;
  private final Passage passage;
  private @Nullable Data data;
  private @Nullable Instant end;

  ExportJob(
      JobOrigin origin,
      ExportOrder order,
      InstantSource clock,
      Transition exporting,
      ObjectDestination destination) {
    this.origin = origin;
    this.order = order;
    this.clock = clock;
    this.writer = new ExportWriter(origin.id(), order, origin.created(), destination);
    this.passage = new Passage(exporting, origin.created());
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
  public synchronized ExportStatus status() {
    advance();
    return isRunning() ? ExportStatus.IN_PROGRESS : ExportStatus.COMPLETED;
  }

  /** Notes that it is being described, which may be what its completion waits for. */
  public synchronized void describe() {
    passage.describe();
  }

  /** Writes the manifest of the start, and the blocks that {@code state} has of the range. */
  synchronized void write(LedgerState state) {
    LedgerResource ledger = origin.ledger();
    writer.start(ledger.name());
    data =
        new Data(
            state.strandId(),
            writer.writeData(state, ledger.journalStart(order.inclusiveStartTime())));
    advance();
  }

  @Override
  public synchronized void advance() {
    if (data != null && end == null) {
      Optional<Instant> over = passage.end(clock.instant());
      if (over.isPresent()) {
        writer.complete(data.strandId(), data.keys());
        end = over.get();
      }
    }
  }

  @Override
  public synchronized Optional<Instant> end() {
    return Optional.ofNullable(end);
  }

  /** What has been written. */
  private record Data(UniqueId strandId, List<String> keys) {}
}
