package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.time.SeededIds;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ParallelCreationTest {

  private static final int THREADS = 8;

  private final Accounts accounts =
      new Accounts(new AccountSources(new HandMovedClock(), new SeededIds(3)));

  @Test
  void onlyOneOfManyCreationsOfOneNameSucceeds() throws Exception {
    LedgerRegistry ledgers = accounts.create().ledgers("us-east-1");

    int created = 0;
    for (Future<Boolean> result : inParallel(() -> isCreated(ledgers))) {
      created += result.get() ? 1 : 0;
    }

    assertThat(created).isEqualTo(1);
  }

  @Test
  void everybodyGetsTheSameAccountOnItsFirstUse() throws Exception {
    Account first = null;
    for (Future<Account> result : inParallel(() -> accounts.account("123456789012"))) {
      first = first == null ? result.get() : first;
      assertThat(result.get()).isSameAs(first);
    }
  }

  private static boolean isCreated(LedgerRegistry ledgers) {
    try {
      ledgers.create(new LedgerSettings("cars", PermissionsMode.ALLOW_ALL, false));
      return true;
    } catch (ServiceException e) {
      return false;
    }
  }

  private static <T> List<Future<T>> inParallel(Callable<T> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      return threads.invokeAll(Collections.nCopies(THREADS, work));
    } finally {
      threads.shutdownNow();
    }
  }
}
