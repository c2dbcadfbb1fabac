package io.github.qldbfake.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.ServiceException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ParallelSessionsTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 20;

  private final SessionFixture fixture = new SessionFixture();

  @Test
  void sessionsThatInsertWithoutReadingAllCommit() throws Exception {
    fixture.client().run("CREATE TABLE T");

    inParallel(
        () -> {
          Client client = fixture.client();
          for (int round = 0; round < ROUNDS; round++) {
            client.run("INSERT INTO T VALUE ?", "{a:1}");
          }
          return ROUNDS;
        });

    assertThat(fixture.clientInTransaction().rows("SELECT * FROM T")).hasSize(THREADS * ROUNDS);
  }

  @Test
  void anIncrementIsNeverLost() throws Exception {
    Client first = fixture.client();
    first.run("CREATE TABLE T");
    first.run("INSERT INTO T VALUE ?", "{n:0}");

    int committed =
        inParallel(
            () -> {
              Client client = fixture.client();
              int successes = 0;
              for (int round = 0; round < ROUNDS; round++) {
                successes += incremented(client) ? 1 : 0;
              }
              return successes;
            });

    assertThat(fixture.clientInTransaction().rows("SELECT * FROM T"))
        .containsExactly("{n:" + committed + "}");
  }

  @Test
  void onlyOneOfManyCommitsOfOneTransactionSucceeds() throws Exception {
    Client client = fixture.clientInTransaction();

    int committed =
        inParallel(
            () -> {
              try {
                client.commit();
                return 1;
              } catch (ServiceException e) {
                assertThat(e).hasMessage("No open transaction");
                return 0;
              }
            });

    assertThat(committed).isEqualTo(1);
  }

  private static boolean incremented(Client client) {
    client.begin();
    client.execute("UPDATE T SET n = n + 1");
    try {
      client.commit();
      return true;
    } catch (ServiceException e) {
      assertThat(e.type()).isEqualTo("OccConflictException");
      return false;
    }
  }

  private static int inParallel(Callable<Integer> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      int sum = 0;
      for (Future<Integer> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        sum += result.get();
      }
      return sum;
    } finally {
      threads.shutdownNow();
    }
  }
}
