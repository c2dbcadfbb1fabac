package io.github.qldbfake.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The streams of one account that deliver to outside of this process. One thread delivers for all
 * of them, in turns. It begins with the first stream and ends with the last, or with the account.
 * Thread-safe.
 *
 * <p>The monitor guards the list and the thread. It is never held while a stream delivers, so
 * nobody who begins a stream or closes the account waits for Kinesis.
 */
final class LiveStreams {

  private final String accountId;
  private final DeliveryPace pace;
  private final Semaphore news = new Semaphore(0);

  /** One for good, so that a ledger with several streams has it once. */
  private final Runnable onCommit = this::wake;

  private final List<LiveStream> streams = new ArrayList<>();
  private @Nullable Thread thread;
  private boolean closed;

  LiveStreams(String accountId, DeliveryPace pace) {
    this.accountId = accountId;
    this.pace = pace;
  }

  /** Lets a stream deliver from now on, until it ends. */
  synchronized void add(StreamJob job) {
    if (closed) {
      // The thread only lets go of Kinesis.
      job.discard();
    }
    streams.add(new LiveStream(job, pace));
    job.whenCommitted(onCommit);
    if (thread == null) {
      thread = new Thread(this::run, "qldb-fake-streams-" + accountId);
      thread.setDaemon(true);
      thread.start();
    }
    // After the listener is there: what was committed before it is delivered too.
    wake();
  }

  /**
   * Lets all streams look at their journals again: something was committed, and is visible. Takes
   * no lock, so commits wait for nothing here.
   *
   * <p>No commit is missed. If there is news already, the thread has yet to take it, and looks at
   * the journals only after that; if there is none, this is the news.
   */
  void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  /** Ends all streams. What is just being put may still arrive; nobody waits for that. */
  synchronized void close() {
    closed = true;
    streams.forEach(LiveStream::discard);
    if (thread != null) {
      // The interrupt ends a put, which uses it up; the news ends the wait after that.
      thread.interrupt();
      wake();
    }
  }

  private void run() {
    List<LiveStream> turn;
    do {
      awaitNews();
      // Asked for only now: one that was added during the wait is among them.
      turn = present();
      for (LiveStream stream : turn) {
        if (stream.deliver() || stream.isOver()) {
          wake();
        }
      }
    } while (!turn.isEmpty());
  }

  /** The streams that have not ended; if there are none, the thread is over. */
  private synchronized List<LiveStream> present() {
    streams.removeIf(LiveStream::isOver);
    if (streams.isEmpty()) {
      // Under the monitor: a stream added later finds no thread, and starts another.
      thread = null;
    }
    return List.copyOf(streams);
  }

  /** Waits for news, but not longer than a tick, and takes it. */
  private void awaitNews() {
    try {
      boolean unused = news.tryAcquire(pace.tick().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // By close(): every stream has ended, and is called once more to let go of Kinesis.
    }
    news.drainPermits();
  }
}
