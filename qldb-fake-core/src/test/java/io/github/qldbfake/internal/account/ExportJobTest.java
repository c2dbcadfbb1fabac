package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.delivery.BucketTrouble;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.FailingBucket;
import io.github.qldbfake.internal.delivery.ObjectCuts;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exports to destinations that fail, or take their time. */
@Timeout(300)
final class ExportJobTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final HandMovedClock clock = new HandMovedClock();
  private final Accounts accounts = new Accounts(new AccountSources(clock, new SeededIds(7)));
  private final Account account = accounts.account("123456789012");
  private final LedgerRegistry ledgers = account.ledgers("us-east-1");
  private final JournalJobs jobs = ledgers.jobs();
  private final LedgerResource cars = create("cars");
  private final FailingBucket bucket = new FailingBucket();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private LedgerResource create(String name) {
    return ledgers.create(new LedgerSettings(name, PermissionsMode.ALLOW_ALL, false));
  }

  private void deliverTo(ObjectDestination destination) {
    account.changeDestinations(destinations -> destinations.withObjects(destination));
  }

  private ExportJob export(LedgerResource ledger) {
    return export(jobs, ledger);
  }

  private static ExportJob export(JournalJobs where, LedgerResource ledger) {
    Instant start = HandMovedClock.START;
    return where.startExport(
        ledger,
        new ExportOrder(
            start,
            start.plusSeconds(1),
            new ExportTarget("bucket", "", ObjectEncryption.NO_ENCRYPTION, Optional.empty()),
            "role",
            Optional.empty()));
  }

  @Test
  void dataThatIsNotTakenLeavesTheExportInProgress() {
    deliverTo(bucket);
    bucket.failAfter(1);
    ExportJob job = export(cars);
    assertThat(job.status()).isEqualTo(ExportStatus.IN_PROGRESS);
    assertThat(bucket.keys()).singleElement().asString().endsWith(".started.manifest");
  }

  @Test
  void anExportGoesOnWhereItStoppedWhenSomebodyLooks() {
    deliverTo(bucket);
    bucket.failAfter(1);
    ExportJob job = export(cars);
    bucket.recover();
    assertThat(jobs.exports()).containsExactly(job);
    assertThat(job.isRunning()).isFalse();
    assertThat(bucket.keys())
        .hasSize(3)
        .doesNotHaveDuplicates()
        .last()
        .asString()
        .endsWith(".completed.manifest");
  }

  @Test
  void anExportThatWasDelayedEndsWhenItIsThrough() {
    deliverTo(bucket);
    bucket.failAfter(1);
    ExportJob job = export(cars);
    clock.advance(MINUTE);
    bucket.recover();
    job.advance();
    assertThat(job.end()).hasValue(HandMovedClock.START.plus(MINUTE));
  }

  @Test
  void aFailureThatIsOverInTimeDelaysNothing() {
    deliverTo(bucket);
    account.exporting().completion(new Transition.AfterTime(MINUTE));
    bucket.failAfter(1);
    ExportJob job = export(cars);
    bucket.recover();
    clock.advance(MINUTE.multipliedBy(2));
    job.advance();
    assertThat(job.end()).hasValue(HandMovedClock.START.plus(MINUTE));
  }

  @Test
  void anExportThatCouldNotBeginCountsForNothing() {
    deliverTo(bucket);
    account.changeLimits(limits -> limits.with(Limit.ACTIVE_EXPORTS, 1));
    bucket.failAfter(0);
    assertThatThrownBy(() -> export(cars)).isInstanceOf(ServiceException.class);
    assertThat(jobs.exports()).isEmpty();
    bucket.recover();
    assertThat(export(cars).status()).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void anExportThatFailsForAnUnknownReasonCountsForNothing() {
    deliverTo(
        object -> {
          throw new IllegalStateException("closed");
        });
    assertThatThrownBy(() -> export(cars)).isInstanceOf(IllegalStateException.class);
    assertThat(jobs.exports()).isEmpty();
    jobs.deleteLedger(cars);
    assertThat(cars.status()).isEqualTo(LedgerStatus.DELETING);
  }

  @Test
  void anExportIsNotSeenBeforeItsStartIsWritten() throws Exception {
    SlowBucket slow = new SlowBucket(0);
    deliverTo(slow);
    Future<ExportJob> starting = threads.submit(() -> export(cars));
    slow.awaitWriting();
    assertThat(jobs.exports()).isEmpty();
    slow.goOn();
    ExportJob started = starting.get();
    assertThat(jobs.exports()).containsExactly(started);
  }

  @Test
  void anExportThatIsStillBeginningCounts() throws Exception {
    SlowBucket slow = new SlowBucket(0);
    deliverTo(slow);
    account.changeLimits(limits -> limits.with(Limit.ACTIVE_EXPORTS, 1));
    Future<ExportJob> starting = threads.submit(() -> export(cars));
    slow.awaitWriting();
    assertThatThrownBy(() -> export(cars)).hasMessageContaining("limit of 1 concurrent");
    slow.goOn();
    assertThat(starting.get().status()).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void whoeverLooksWhileObjectsAreWrittenWritesNoneAndDoesNotWait() throws Exception {
    SlowBucket slow = new SlowBucket(2);
    deliverTo(slow);
    account.exporting().completion(new Transition.AfterTime(MINUTE));
    ExportJob job = export(cars);
    clock.advance(MINUTE);
    Future<ExportStatus> writer = threads.submit(job::status);
    slow.awaitWriting();
    assertThat(job.status()).isEqualTo(ExportStatus.IN_PROGRESS);
    assertThat(jobs.exports(cars)).containsExactly(job);
    slow.goOn();
    assertThat(writer.get()).isEqualTo(ExportStatus.COMPLETED);
    assertThat(slow.keys()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void anExportThatTakesLongHoldsUpNoOtherLedger() throws Exception {
    SlowBucket slow = new SlowBucket(1);
    deliverTo(slow);
    Future<ExportJob> writing = threads.submit(() -> export(cars));
    slow.awaitWriting();
    LedgerResource boats = create("boats");
    deliverTo(new FailingBucket());
    assertThat(export(boats).status()).isEqualTo(ExportStatus.COMPLETED);
    jobs.deleteLedger(boats);
    assertThat(cars.ledger().settledState().journal().size()).isOne();
    slow.goOn();
    assertThat(writing.get().status()).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void aForkOfTheAccountExportsWithTheSameSettings() {
    ObjectCuts cuts = ObjectCuts.DEFAULT.withBlocks(3);
    account.exporting().cuts(cuts);
    account.exporting().bucketFaults().fail("bucket", BucketTrouble.MISSING);
    Account fork = accounts.fork(account);
    account.exporting().bucketFaults().restore("bucket");
    account.exporting().cuts(ObjectCuts.DEFAULT);
    assertThat(fork.exporting().cuts()).isEqualTo(cuts);
    LedgerRegistry forked = fork.ledgers("us-east-1");
    assertThatThrownBy(() -> export(forked.jobs(), forked.get("cars")))
        .hasMessageContaining("NoSuchBucket The specified bucket does not exist");
  }

  /** Takes a number of objects at once, and everything after that when it is told to. */
  private static final class SlowBucket implements ObjectDestination {

    private final FailingBucket taken = new FailingBucket();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final int atOnce;

    SlowBucket(int atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public void put(DeliveredObject object) {
      if (taken.keys().size() >= atOnce) {
        writing.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      taken.put(object);
    }

    void awaitWriting() throws InterruptedException {
      writing.await();
    }

    void goOn() {
      goOn.countDown();
    }

    List<String> keys() {
      return taken.keys();
    }
  }
}
