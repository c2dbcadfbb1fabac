package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.qldb.QldbDriver;

/** Every fixture creates the same table in every test, which works once in a ledger. */
class FreshLedgerTest {

  @Test
  void everyTestMethodHasItsOwnLedger() {
    Fixture.assertSucceeded(2, Fixture.run(MethodCases.class));
  }

  @Test
  void everyInvocationOfAParameterizedTestHasItsOwnLedger() {
    Fixture.assertSucceeded(3, Fixture.run(ParameterizedCases.class));
  }

  @Test
  void everyRepetitionHasItsOwnLedger() {
    Fixture.assertSucceeded(3, Fixture.run(RepeatedCases.class));
  }

  @Test
  void testsThatRunAtTheSameTimeDoNotSeeEachOther() {
    Fixture.assertSucceeded(2, Fixture.runInParallel(SimultaneousCases.class));
  }

  @Test
  void nestedTestsHaveTheLedgerThatTheOuterClassPreparedForThem() {
    Fixture.assertSucceeded(3, Fixture.run(OuterCases.class));
  }

  private static void createTable(QldbDriver driver) {
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE Person");
        });
  }

  @QldbLedger
  static class MethodCases {

    @BeforeEach
    void prepare(QldbDriver driver) {
      createTable(driver);
    }

    @Test
    void one(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Person");
    }

    @Test
    void other(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Person");
    }
  }

  @QldbLedger
  static class ParameterizedCases {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each(int number, QldbDriver driver) {
      assertThat(number).isPositive();
      createTable(driver);
    }
  }

  @QldbLedger
  static class RepeatedCases {

    @RepeatedTest(3)
    void each(QldbDriver driver) {
      createTable(driver);
    }
  }

  @QldbLedger
  static class SimultaneousCases {

    private static final CountDownLatch BOTH_CREATED = new CountDownLatch(2);

    @RepeatedTest(2)
    void each(QldbDriver driver) throws InterruptedException {
      createTable(driver);
      BOTH_CREATED.countDown();
      assertThat(BOTH_CREATED.await(300, TimeUnit.SECONDS)).isTrue();
      assertThat(driver.getTableNames()).containsExactly("Person");
    }
  }

  @QldbLedger
  static class OuterCases {

    @BeforeEach
    void prepare(QldbDriver driver) {
      createTable(driver);
    }

    @Test
    void outer(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Person");
    }

    @Nested
    class InnerCases {

      @Test
      void inner(QldbDriver driver) {
        assertThat(driver.getTableNames()).containsExactly("Person");
      }

      @Nested
      class InnermostCases {

        @Test
        void innermost(QldbDriver driver) {
          assertThat(driver.getTableNames()).containsExactly("Person");
        }
      }
    }
  }
}
