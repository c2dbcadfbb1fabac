package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.StreamOrder;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams to a destination outside of the process, while nobody looks at them. */
final class LiveStreamsTest {

  private static final String ARN = "arn:aws:kinesis:us-east-1:123456789012:stream/";
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration FOREVER = Duration.ofHours(1);

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final HandMovedClock clock = new HandMovedClock();
  private final RemoteKinesis kinesis = new RemoteKinesis();

  /** Another one for each test, since tests run side by side and threads are named after it. */
  private final String account = "1234" + String.format("%08d", NUMBERS.incrementAndGet());

  private Accounts accounts = accounts(SHORT);
  private LedgerResource ledger = ledger();

  @AfterEach
  void stop() {
    accounts.close();
  }

  private Accounts accounts(Duration tick) {
    return new Accounts(
        new AccountSources(
            clock,
            new SeededIds(7),
            Destinations.MEMORY.withRecords(kinesis),
            new DeliveryPace(tick, tick, System::nanoTime)));
  }

  private LedgerResource ledger() {
    return accounts
        .account(account)
        .ledgers("us-east-1")
        .create(new LedgerSettings("cars", PermissionsMode.ALLOW_ALL, false));
  }

  private void startOver(Duration tick) {
    accounts.close();
    accounts = accounts(tick);
    ledger = ledger();
    createTable();
  }

  @BeforeEach
  void createTableFirst() {
    createTable();
  }

  private StreamJob stream(String name, Optional<Instant> end) {
    StreamOrder order = new StreamOrder(name, clock.instant(), end, "role", ARN + name, false);
    return jobs().startStream(ledger, order, TagSet.NONE);
  }

  private StreamJob stream(String name) {
    return stream(name, Optional.empty());
  }

  private JournalJobs jobs() {
    return accounts.account(account).ledgers("us-east-1").jobs();
  }

  /** Two records: the summary of the block, and the revision. */
  private void commit() {
    Transaction transaction = ledger.ledger().begin();
    transaction.beginStatement("INSERT", QldbHash.ofString("INSERT"));
    UniqueId table = transaction.table("T").orElseThrow().id();
    UniqueId unused = transaction.insert(table, IonBytes.parse("{a:1}"));
    ledger.ledger().commit(transaction);
  }

  private void createTable() {
    Transaction transaction = ledger.ledger().begin();
    transaction.beginStatement("CREATE TABLE T", QldbHash.ofString("CREATE TABLE T"));
    UniqueId unused = transaction.catalogue().createTable("T");
    ledger.ledger().commit(transaction);
    clock.advance(Duration.ofSeconds(1));
  }

  private void awaitTaken(int number) {
    Eventually.await(number + " records", () -> kinesis.count() >= number);
  }

  private static void awaitStatus(StreamJob job, StreamStatus status) {
    Eventually.await(status.name(), () -> job.condition().status() == status);
  }

  /** The numbers of the blocks that were summarized, in order. */
  private List<Long> blocks() {
    return kinesis.taken().stream()
        .filter(each -> each.contains("BLOCK_SUMMARY"))
        .map(each -> each.replaceAll(".*?sequenceNo:(\\d+).*", "$1"))
        .map(Long::valueOf)
        .toList();
  }

  private static List<Long> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  @Test
  void everyCommitWakesItWithoutATick() {
    startOver(FOREVER);
    stream("a");
    awaitTaken(1);
    for (int number = 1; number <= 300; number++) {
      commit();
      awaitTaken(1 + 2 * number);
    }
    assertThat(blocks()).isEqualTo(numbers(2, 301));
  }

  @Test
  void aStreamThatBeginsWhileOthersWaitIsServedWithoutATick() {
    startOver(FOREVER);
    for (int number = 1; number <= 4; number++) {
      stream("s" + number);
      awaitTaken(number);
    }
    commit();
    awaitTaken(4 + 4 * 2);
  }

  @Test
  void theEndTimeIsReachedByTheClock() {
    StreamJob job = stream("a", Optional.of(clock.instant().plusSeconds(60)));
    awaitTaken(1);
    clock.advance(Duration.ofSeconds(60));
    awaitStatus(job, StreamStatus.COMPLETED);
    assertThat(kinesis.taken()).hasSize(2).last().asString().contains("COMPLETED");
  }

  @Test
  void nobodyWaitsForADestinationThatHangs() {
    kinesis.hang();
    StreamJob job = stream("a");
    Eventually.await("the put that hangs", () -> kinesis.attempts() == 1);
    commit();
    assertThat(job.condition().status()).isEqualTo(StreamStatus.ACTIVE);
    assertThat(jobs().streams()).containsExactly(job);
    job.cancel();
    assertThat(job.condition().status()).isEqualTo(StreamStatus.CANCELED);
    kinesis.goOn();
    Eventually.await("the end", () -> kinesis.closed() == 1);
    assertThat(kinesis.taken()).hasSize(1);
  }

  @Test
  void whatFailedIsDeliveredLaterInOrder() {
    StreamJob job = stream("a");
    awaitTaken(1);
    kinesis.fail(ARN + "a", Reason.NOT_FOUND);
    IntStream.range(0, 10).forEach(each -> commit());
    awaitStatus(job, StreamStatus.IMPAIRED);
    int attempts = kinesis.attempts();
    Eventually.await("another try", () -> kinesis.attempts() > attempts + 2);
    assertThat(kinesis.taken()).hasSize(1);
    kinesis.restore(ARN + "a");
    awaitTaken(21);
    awaitStatus(job, StreamStatus.ACTIVE);
    assertThat(blocks()).isEqualTo(numbers(2, 11));
  }

  @Test
  void aFailureWithoutANameHasNoCause() {
    kinesis.fail(ARN + "a", Reason.UNAVAILABLE);
    StreamJob job = stream("a");
    awaitStatus(job, StreamStatus.IMPAIRED);
    assertThat(job.condition().cause()).isEmpty();
  }

  @Test
  void anImpairedStreamDoesNotHoldUpAnother() {
    kinesis.fail(ARN + "a", Reason.ACCESS_DENIED);
    StreamJob impaired = stream("a");
    awaitStatus(impaired, StreamStatus.IMPAIRED);
    stream("b");
    commit();
    awaitTaken(3);
    assertThat(impaired.condition().cause()).contains(StreamErrorCause.IAM_PERMISSION_REVOKED);
  }

  @Test
  void aStreamWithMuchToDeliverDoesNotHoldUpAnother() {
    kinesis.hang();
    stream("a");
    IntStream.range(0, 200).forEach(each -> commit());
    stream("b", Optional.of(clock.instant().plusMillis(1)));
    kinesis.goOn();
    awaitTaken(403);
    assertThat(kinesis.taken().subList(0, 400)).anyMatch(each -> each.contains("COMPLETED"));
  }

  @Test
  void anImpairedStreamThatIsCancelledDeliversNothingMore() {
    StreamJob job = stream("a");
    awaitTaken(1);
    kinesis.fail(ARN + "a", Reason.NOT_FOUND);
    commit();
    awaitStatus(job, StreamStatus.IMPAIRED);
    job.cancel();
    // What was just being put may still arrive, so Kinesis is there again only after the end.
    Eventually.await("the end", () -> kinesis.closed() == 1);
    kinesis.restore(ARN + "a");
    commit();
    assertThat(kinesis.taken()).hasSize(1);
  }

  @Test
  void aStreamThatIsImpairedAtItsEndTimeCompletesWhenAllGotThrough() {
    StreamJob job = stream("a", Optional.of(clock.instant().plusSeconds(60)));
    awaitTaken(1);
    kinesis.fail(ARN + "a", Reason.NOT_FOUND);
    commit();
    awaitStatus(job, StreamStatus.IMPAIRED);
    clock.advance(Duration.ofDays(8));
    assertThat(jobs().streams()).containsExactly(job);
    kinesis.restore(ARN + "a");
    awaitStatus(job, StreamStatus.COMPLETED);
    assertThat(kinesis.taken()).hasSize(4).last().asString().contains("COMPLETED");
    assertThat(jobs().streams()).containsExactly(job);
  }

  @Test
  void theThreadLivesAsLongAsThereAreStreams() {
    StreamJob first = stream("a");
    StreamJob second = stream("b");
    Thread thread = thread().orElseThrow();
    first.cancel();
    Eventually.await("the end of one", () -> kinesis.closed() == 1);
    assertThat(thread.isAlive()).isTrue();
    second.cancel();
    Eventually.await("the end of the thread", () -> !thread.isAlive());
    stream("c");
    commit();
    Eventually.await("a record", () -> kinesis.taken().stream().anyMatch(this::isRevision));
  }

  @Test
  void theReleaseOfTheAccountEndsDelivery() {
    startOver(FOREVER);
    stream("a");
    awaitTaken(1);
    Thread thread = thread().orElseThrow();
    kinesis.hang();
    commit();
    Eventually.await("the put that hangs", () -> kinesis.attempts() == 2);
    accounts.close();
    Eventually.await("the end of the thread", () -> !thread.isAlive());
    assertThat(kinesis.closed()).isEqualTo(1);
    assertThat(kinesis.taken()).hasSize(1);
  }

  private boolean isRevision(String text) {
    return text.contains("REVISION_DETAILS");
  }

  private Optional<Thread> thread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(each -> each.getName().equals("qldb-fake-streams-" + account))
        .findFirst();
  }
}
