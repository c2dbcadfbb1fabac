package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportSource;
import io.github.qldbfake.internal.delivery.ExportWriter;
import io.github.qldbfake.internal.delivery.StreamOrder;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.ledger.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The exports and streams of one account and region. Thread-safe. */
public final class JournalJobs {

  private final Account account;
  private final JobList<ExportJob> exports = new JobList<>();
  private final JobList<StreamJob> streams = new JobList<>();

  JournalJobs(Account account) {
    this.account = account;
  }

  /**
   * Begins an export of what is committed up to now.
   *
   * @throws ServiceException LimitExceededException if too many are in progress,
   *     InvalidParameterException if the destination refuses the first object, or what {@link
   *     LedgerResource#ledger} throws
   */
  public ExportJob startExport(LedgerResource ledger, ExportOrder order) {
    advance(exports, isOf(ledger));
    LedgerState state = ledger.ledger().settledState();
    ExportJob job = add(ledger, order, state);
    try {
      job.begin();
    } catch (DeliveryException e) {
      throw ControlErrors.exportRefused(e);
    } finally {
      if (!job.isStarted()) {
        forget(job);
      }
    }
    return job;
  }

  /** It counts from now on, so that not too many begin at once, but is not seen until it began. */
  private synchronized ExportJob add(LedgerResource ledger, ExportOrder order, LedgerState state) {
    Ledger unused = ledger.ledger();
    long most = account.limits().of(Limit.ACTIVE_EXPORTS);
    if (exports.running(ledger).size() >= most) {
      throw ControlErrors.tooManyExports(most);
    }
    return exports.add(number -> export(origin(ledger, number), order, state));
  }

  private ExportJob export(JobOrigin origin, ExportOrder order, LedgerState state) {
    LedgerResource ledger = origin.ledger();
    ExportSource source =
        new ExportSource(ledger.name(), state, ledger.journalStart(order.inclusiveStartTime()));
    ExportWriter writer =
        new ExportWriter(origin.id(), order, origin.created(), source, account.objectDelivery());
    return new ExportJob(origin, order, account.clock(), account.exporting().completion(), writer);
  }

  private synchronized void forget(ExportJob which) {
    exports.forget(job -> job == which);
  }

  /**
   * Begins a stream.
   *
   * @throws ServiceException ResourcePreconditionNotMetException if an active one has the name,
   *     LimitExceededException if too many are active, or what {@link LedgerResource#ledger} throws
   */
  public StreamJob startStream(LedgerResource ledger, StreamOrder order, TagSet tags) {
    advance(streams, job -> true);
    StreamJob job = add(ledger, order, tags);
    job.advance();
    return job;
  }

  private synchronized StreamJob add(LedgerResource ledger, StreamOrder order, TagSet tags) {
    Ledger source = ledger.ledger();
    List<StreamJob> running = streams.running(ledger);
    if (running.stream().anyMatch(job -> job.order().streamName().equals(order.streamName()))) {
      throw ControlErrors.streamNameInUse(order.streamName());
    }
    long most = account.limits().of(Limit.ACTIVE_STREAMS);
    if (running.size() >= most) {
      throw ControlErrors.tooManyStreams(most);
    }
    return streams.add(
        number ->
            new StreamJob(
                origin(ledger, number),
                order,
                tags,
                account.clock(),
                source,
                account.recordDestination()));
  }

  /** The exports that are not forgotten, by creation. */
  public List<ExportJob> exports() {
    return remembered(exports, ExportJob::isStarted);
  }

  /** The exports of a ledger that are not forgotten, by creation. */
  public List<ExportJob> exports(LedgerResource ledger) {
    Predicate<ExportJob> ofLedger = isOf(ledger);
    return remembered(exports, ofLedger.and(ExportJob::isStarted));
  }

  /** The streams that are not forgotten, by creation. */
  public List<StreamJob> streams() {
    return remembered(streams, job -> true);
  }

  /** An export of a ledger. */
  public Optional<ExportJob> export(LedgerResource ledger, String id) {
    return find(exports(ledger), ledger, id);
  }

  /** A stream of a ledger. */
  public Optional<StreamJob> stream(LedgerResource ledger, String id) {
    return find(streams(), ledger, id);
  }

  /** Does whatever is to be done up to now. */
  void advance() {
    advance(exports, job -> true);
    advance(streams, job -> true);
  }

  /**
   * Begins the deletion of a ledger, and forgets its jobs.
   *
   * @throws ServiceException ResourceInUseException if one of them still runs, or what {@link
   *     LedgerResource#delete} throws
   */
  public void deleteLedger(LedgerResource ledger) {
    advance(exports, isOf(ledger));
    advance(streams, isOf(ledger));
    synchronized (this) {
      checkNothingRuns(ledger);
      ledger.delete();
      exports.forget(job -> job.origin().ledger() == ledger);
      streams.forget(job -> job.origin().ledger() == ledger);
    }
  }

  /**
   * Goes back to the contents of a ledger under a name.
   *
   * @return whether there is such a name
   * @throws ServiceException ResourceInUseException if an export or a stream of it runs, which
   *     cannot go back, or what {@link LedgerResource#ledger} throws
   */
  public boolean restoreLedger(LedgerResource ledger, String point) {
    advance(exports, isOf(ledger));
    advance(streams, isOf(ledger));
    synchronized (this) {
      checkNothingRuns(ledger);
      return ledger.restore(point);
    }
  }

  /** Takes all jobs away at once. */
  synchronized void discard() {
    exports.clear();
    streams.clear();
  }

  private void checkNothingRuns(LedgerResource ledger) {
    if (!exports.running(ledger).isEmpty() || !streams.running(ledger).isEmpty()) {
      throw ControlErrors.ledgerHasJobs(ledger.name());
    }
  }

  /**
   * Not under the lock, and only those that matter: an export or a stream may have much to write,
   * to a destination that is slow.
   */
  private <J extends JournalJob> void advance(JobList<J> list, Predicate<J> which) {
    locked(list::all).stream().filter(which).forEach(JournalJob::advance);
  }

  private <J extends JournalJob> List<J> remembered(JobList<J> list, Predicate<J> which) {
    advance(list, which);
    Instant now = account.clock().instant();
    return locked(
        () -> {
          list.forget(job -> job.isForgotten(now));
          return list.all().stream().filter(which).toList();
        });
  }

  private synchronized <T> T locked(Supplier<T> work) {
    return work.get();
  }

  private JobOrigin origin(LedgerResource ledger, long number) {
    Instant now = account.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    return new JobOrigin(ledger, account.ids().next(), number, now);
  }

  private static <J extends JournalJob> Predicate<J> isOf(LedgerResource ledger) {
    return job -> job.origin().ledger() == ledger;
  }

  private static <J extends JournalJob> Optional<J> find(
      List<J> jobs, LedgerResource ledger, String id) {
    return jobs.stream()
        .filter(job -> job.origin().ledger() == ledger)
        .filter(job -> job.origin().id().toString().equals(id))
        .findFirst();
  }
}
