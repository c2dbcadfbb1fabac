package io.github.qldbfake.internal.session.serializability;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes down what the transactions of all sessions were shown, once they have committed. */
final class Recorder {

  private final Queue<CommittedTransaction> committed = new ConcurrentLinkedQueue<>();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger conflicts = new AtomicInteger();

  void committed(String transactionId, List<Read> reads) {
    committed.add(new CommittedTransaction(transactionId, reads));
    ended.incrementAndGet();
  }

  void conflict() {
    conflicts.incrementAndGet();
    ended.incrementAndGet();
  }

  /** How many transactions have ended, in one way or the other. */
  int transactions() {
    return ended.get();
  }

  int conflicts() {
    return conflicts.get();
  }

  History history(Map<String, List<Version>> documents) {
    return new History(List.copyOf(committed), documents);
  }
}
