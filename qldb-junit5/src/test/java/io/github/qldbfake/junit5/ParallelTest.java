package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

/** Classes and methods that are in the same ledger name at the same time. */
class ParallelTest {

  @Test
  void classesOfScopeClassDoNotSeeEachOther() {
    Fixture.assertSucceeded(2, Fixture.runInParallel(OneCases.class, OtherCases.class));
  }

  @Test
  void theTestsOfAClassOfScopeClassSeeEachOther() {
    Fixture.assertSucceeded(2, Fixture.runInParallel(TogetherCases.class));
  }

  private static void meet(CountDownLatch point) throws InterruptedException {
    point.countDown();
    assertThat(point.await(300, TimeUnit.SECONDS)).isTrue();
  }

  private static void createTable(QldbDriver driver, String name) {
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE " + name);
        });
  }

  @QldbLedger(name = "same", scope = LedgerScope.CLASS)
  static class OneCases {

    static final CountDownLatch BOTH_CREATED = new CountDownLatch(2);

    @Test
    void test(QldbDriver driver) throws InterruptedException {
      createTable(driver, "Person");
      meet(BOTH_CREATED);
      assertThat(driver.getTableNames()).containsExactly("Person");
    }
  }

  static class OtherCases extends OneCases {}

  @QldbLedger(name = "same", scope = LedgerScope.CLASS)
  static class TogetherCases {

    static final CountDownLatch BOTH_CREATED = new CountDownLatch(2);

    @RepeatedTest(2)
    void test(QldbDriver driver, RepetitionInfo repetition) throws InterruptedException {
      createTable(driver, "T" + repetition.getCurrentRepetition());
      meet(BOTH_CREATED);
      assertThat(driver.getTableNames()).containsExactlyInAnyOrder("T1", "T2");
    }
  }
}
