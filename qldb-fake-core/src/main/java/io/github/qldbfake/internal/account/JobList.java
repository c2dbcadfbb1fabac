package io.github.qldbfake.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** The jobs of one kind in the order of their creation. Used under the lock of its owner. */
final class JobList<J extends JournalJob> {

  private final List<J> jobs = new ArrayList<>();
  private long lastNumber;

  /** Adds the job that {@code create} makes with the next number. */
  J add(LongFunction<J> create) {
    J created = create.apply(lastNumber + 1);
    lastNumber++;
    jobs.add(created);
    return created;
  }

  List<J> all() {
    return List.copyOf(jobs);
  }

  List<J> running(LedgerResource ledger) {
    return jobs.stream()
        .filter(job -> job.origin().ledger() == ledger)
        .filter(JournalJob::isRunning)
        .toList();
  }

  void forget(Predicate<J> which) {
    jobs.removeIf(which);
  }

  void clear() {
    jobs.clear();
  }
}
