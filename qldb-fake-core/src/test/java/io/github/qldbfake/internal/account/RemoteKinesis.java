package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.delivery.RecordSink;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A destination that behaves as if it were far away: it can fail, and it can hang. */
final class RemoteKinesis implements RecordDestination {

  private final Map<String, Reason> troubles = new ConcurrentHashMap<>();
  private final List<KinesisRecord> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /** Lets puts hang until {@link #goOn}. */
  void hang() {
    gate = new CountDownLatch(1);
  }

  void goOn() {
    gate.countDown();
  }

  void fail(String arn, Reason reason) {
    troubles.put(arn, reason);
  }

  void restore(String arn) {
    troubles.remove(arn);
  }

  /** The number of puts that have begun. */
  int attempts() {
    return attempts.get();
  }

  /** The number of sinks that were closed at least once. */
  int closed() {
    return closed.get();
  }

  /** The number of records that were taken. */
  int count() {
    return taken.stream().mapToInt(each -> each.records().size()).sum();
  }

  /** What was taken, as Ion text. */
  List<String> taken() {
    return taken.stream()
        .flatMap(each -> each.records().stream())
        .map(each -> each.data().toText())
        .toList();
  }

  private void pass() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new DeliveryException(Reason.UNAVAILABLE, "AbortedException", "interrupted");
    }
  }

  @Override
  public boolean isRemote() {
    return true;
  }

  @Override
  public RecordSink open(String arn) {
    return new RecordSink() {
      private boolean open = true;

      @Override
      public void put(KinesisRecord kinesisRecord) {
        attempts.incrementAndGet();
        pass();
        Reason trouble = troubles.get(arn);
        if (trouble != null) {
          throw new DeliveryException(trouble, "Code", "text");
        }
        taken.add(kinesisRecord);
      }

      @Override
      public boolean isSharded() {
        return true;
      }

      @Override
      public void close() {
        if (open) {
          open = false;
          closed.incrementAndGet();
        }
      }
    };
  }
}
