package io.github.qldbfake.internal.session.serializability;

import io.github.qldbfake.internal.session.SessionFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several sessions at work on one table. */
final class Workload {

  private final SessionFixture fixture = new SessionFixture();
  private final Recorder recorder = new Recorder();
  private final Random random;

  Workload(long seed) {
    random = new Random(seed);
    Documents.create(fixture);
  }

  Worker careful() {
    return Worker.careful(fixture.client(), recorder, random.nextLong());
  }

  Worker careless() {
    return Worker.careless(fixture.client(), recorder, random.nextLong());
  }

  List<Worker> careful(int sessions) {
    return IntStream.range(0, sessions).mapToObj(session -> careful()).toList();
  }

  /** Mixes the steps of the sessions at random until so many transactions have ended. */
  void mix(List<Worker> workers, int transactions) {
    while (recorder.transactions() < transactions) {
      workers.get(random.nextInt(workers.size())).step();
    }
  }

  /** Lets every session run on a thread of its own until so many transactions have ended. */
  void race(List<Worker> workers, int transactions) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Worker worker : workers) {
        running.add(threads.submit(() -> runToTheEnd(worker, transactions)));
      }
      for (Future<?> work : running) {
        work.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  int conflicts() {
    return recorder.conflicts();
  }

  History history() {
    return recorder.history(Documents.versions(fixture.client()));
  }

  private void runToTheEnd(Worker worker, int transactions) {
    while (recorder.transactions() < transactions || !worker.isBetweenTransactions()) {
      worker.step();
    }
  }
}
